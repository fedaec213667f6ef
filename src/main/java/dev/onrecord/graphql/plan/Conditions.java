package dev.onrecord.graphql.plan;

import graphql.Directives;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The variables that decide what of a document is asked at all, in {@code @skip} and {@code @include}. */
final class Conditions extends NodeVisitorStub {

    private static final Set<String> DIRECTIVES =
            Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

    private final Set<String> variables = new TreeSet<>();

    private Conditions() {}

    /** @return their names, each once, in order */
    static List<String> of(Document document) {
        Conditions conditions = new Conditions();
        new NodeTraverser().preOrder(conditions, document);
        return new ArrayList<>(conditions.variables);
    }

    @Override
    @SuppressWarnings("rawtypes") // The library's signature.
    public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
        if (DIRECTIVES.contains(directive.getName())) {
            for (Argument argument : directive.getArguments()) {
                if (argument.getValue() instanceof VariableReference variable) {
                    variables.add(variable.getName());
                }
            }
        }
        return TraversalControl.CONTINUE;
    }
}
