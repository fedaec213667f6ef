package dev.onrecord.graphql.plan;

import dev.onrecord.error.ClientError;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLObjectType;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The plans of the operations that were asked, those for which there is one, and what they find. */
@Singleton
class Plans {

    private final Resolvers resolvers;
    private final FragmentCache fragments;
    private final PlanFailures failures;

    Plans(Resolvers resolvers, FragmentCache fragments, PlanFailures failures) {
        this.resolvers = resolvers;
        this.fragments = fragments;
        this.failures = failures;
    }

    /**
     * @param operation a valid one that is a query
     * @param context of its execution
     * @return what it asks for; empty where there is no plan, or it came to an end
     * @throws ClientError if the budget is used up
     */
    Optional<PlannedAnswer> answer(PreparedOperation operation, ExecutionContext context) {
        try {
            return operation
                    .plan(context.getCoercedVariables(), unknown -> compile(context))
                    .flatMap(plan -> answer(plan, context));
        } catch (ClientError e) {
            throw e;
        } catch (RuntimeException e) {
            failures.report(e);
            return Optional.empty();
        }
    }

    private Optional<PlannedSelection> compile(ExecutionContext context) {
        GraphQLObjectType query = context.getGraphQLSchema().getQueryType();
        try {
            return Optional.of(new Compiler(context, resolvers).compile(query));
        } catch (Unplanned e) {
            return Optional.empty();
        }
    }

    private Optional<PlannedAnswer> answer(PlannedSelection plan, ExecutionContext context) {
        Run run = new Run(context, fragments);
        long before = run.budget().counted();
        try {
            return Optional.of(run.find(plan));
        } catch (Unplanned e) {
            // What was stopped is not begun again by the framework.
            run.budget().check();
            OutOfMemory.check(e);
            run.budget().forget(before);
            return Optional.empty();
        }
    }
}
