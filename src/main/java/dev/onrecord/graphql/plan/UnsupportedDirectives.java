package dev.onrecord.graphql.plan;

import graphql.Directives;
import java.util.Set;

/** The directives that GraphQL Java adds to every schema, and that do nothing here: the schema is served without them. */
public final class UnsupportedDirectives {

    /** Without an {@code @}. To clients there are none of that name. */
    public static final Set<String> NAMES = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private UnsupportedDirectives() {}
}
