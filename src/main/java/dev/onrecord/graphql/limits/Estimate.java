package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.graph.RecordGraph;
import dev.onrecord.graphql.plan.CostFormula;
import dev.onrecord.store.RecordSearch;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.function.Supplier;

/**
 * What one operation asks for, held against the limits in one walk over its fields, merged as they are answered.
 *
 * <p>The cost is how many fields the answer has at most. What records there are and how they hang together is known, so
 * that it is the very number where the arguments say which records are asked for, and the number for those with the most
 * where they leave that to a filter, a cursor or an order. What comes with {@code @skip} and {@code @include} is counted
 * in full.
 */
final class Estimate implements CostFormula {

    private final RecordGraph graph;
    private final RecordSearch search;
    private final Supplier<RecordGraph> introspection;
    private final Limits limits;
    private final KnownCosts known;
    private final boolean hasVariables;
    private final SelectionLevel root;
    private final DocumentLimits checks;

    /** The cost, where that was found to depend on no variable; negative where not. */
    private volatile long fixed = -1;

    /** @throws ClientError if what is asked of the query itself is beyond the limits already */
    Estimate(
            GraphQLSchema schema,
            RecordGraph graph,
            RecordSearch search,
            Supplier<RecordGraph> introspection,
            Limits limits,
            KnownCosts known,
            boolean introspected,
            Document document,
            OperationDefinition operation) {
        this.graph = graph;
        this.search = search;
        this.introspection = introspection;
        this.limits = limits;
        this.known = known;
        this.hasVariables = !operation.getVariableDefinitions().isEmpty();
        this.root = new SelectionTree(schema, limits, known::number, document, operation).root();
        this.checks = new DocumentLimits(root, limits, introspected);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The first walk finds out what stands where, and must be over before another begins.
     */
    @Override
    public long cost(CoercedVariables variables) {
        return fixed >= 0 ? fixed : walked(variables);
    }

    private long walked(CoercedVariables variables) {
        ArgumentSizes sizes = new ArgumentSizes(variables);
        checks.check(sizes);
        ArgumentValues values = new ArgumentValues(variables);
        long cost = new RecordCost(graph, search, introspection, limits, known, sizes, values).of(root);
        if (!hasVariables) {
            fixed = cost;
        }
        return cost;
    }
}
