package dev.onrecord.graphql.plan;

import graphql.Directives;
import java.util.Set;

/** What the engine puts into every schema, whether it is supported there or not. */
public final class UnsupportedDirectives {

    /** Without an {@code @}. To clients there are none of that name. */
    public static final Set<String> NAMES = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private UnsupportedDirectives() {}
}
