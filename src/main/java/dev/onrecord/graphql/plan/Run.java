package dev.onrecord.graphql.plan;

import dev.onrecord.error.ClientError;
import graphql.GraphQLError;
import graphql.TypeResolutionEnvironment;
import graphql.execution.ExecutionContext;
import graphql.execution.ResolveType;
import graphql.execution.ResultPath;
import graphql.execution.TypeResolutionParameters;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A plan being carried out for one request: what all its fields need, and the levels that wait for their turn. */
final class Run {

    private static final ResolveType TYPES = new ResolveType();

    private final ExecutionContext context;
    private final FragmentCache fragments;
    private final Budget budget;
    private final Queue<Level> waiting = new ArrayDeque<>();
    private boolean failed;

    Run(ExecutionContext context, FragmentCache fragments) {
        this.context = context;
        this.fragments = fragments;
        this.budget = Budget.of(context.getGraphQLContext());
    }

    ExecutionContext context() {
        return context;
    }

    FragmentCache fragments() {
        return fragments;
    }

    /** @return what the answer may take */
    Budget budget() {
        return budget;
    }

    /** @return a level without objects; its fields are found when all of its objects are collected */
    Level level(PlannedSelection selection, boolean withinFragment) {
        Level level = new Level(selection, withinFragment, budget);
        waiting.add(level);
        return level;
    }

    /**
     * Finds everything, from the top down. A level is complete when those above it are done.
     *
     * @param plan what the query asks
     * @return the data, with what is wrong with it
     * @throws Unplanned if the framework must find it
     */
    PlannedAnswer find(PlannedSelection plan) {
        Level query = level(plan, false);
        query.add(plan);
        for (Level level = waiting.poll(); level != null; level = waiting.poll()) {
            level.find(this);
        }
        List<GraphQLError> errors = new ArrayList<>();
        boolean isNull = failed && query.propagate(ResultPath.rootPath(), errors);
        return new PlannedAnswer(isNull ? ResponseValue.NULL : query, errors);
    }

    /**
     * @param mistake why a value cannot be given
     * @param location where the document asks for it; null where that is not known
     * @return what stands in its place
     */
    ResponseValue fail(ClientError mistake, @Nullable SourceLocation location) {
        failed = true;
        return new FailedValue(mistake, location);
    }

    /** @return which of its possible types an object has */
    GraphQLObjectType typeOf(Object object, GraphQLOutputType declared) {
        if (declared instanceof GraphQLObjectType type) {
            return type;
        }
        TypeResolutionEnvironment asked = TypeResolutionParameters.newParameters()
                .fieldType(declared)
                .value(object)
                .graphQLContext(context.getGraphQLContext())
                .schema(context.getGraphQLSchema())
                .build();
        return declared instanceof GraphQLInterfaceType type
                ? TYPES.resolveTypeForInterface(asked, type)
                : TYPES.resolveTypeForUnion(asked, (GraphQLUnionType) declared);
    }
}
