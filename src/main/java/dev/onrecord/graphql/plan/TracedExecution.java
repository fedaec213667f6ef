package dev.onrecord.graphql.plan;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Carries out queries by plans within the framework, which tells those who trace a request when it begins and ends. */
final class TracedExecution extends ExecutionStrategy {

    private static final Object UNPLANNED = new Object();

    private final Plans plans;

    private TracedExecution(Plans plans) {
        this.plans = plans;
    }

    static ExecutionService service(GraphQLSchema schema, Plans plans) {
        // It makes all of its model's loaders for each request. Plans have no use for them, so its model is empty.
        return new ExecutionService(schema, new Schema(), new TracedExecution(plans), null);
    }

    /** @return the result, if it is one; empty where there is no plan, or it came to an end */
    static Optional<ExecutionResult> planned(ExecutionResult result) {
        return result.getData() == UNPLANNED ? Optional.empty() : Optional.of(result);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters asked) {
        Optional<PlannedAnswer> answer = plans.answer(Execution.operation(context), context);
        return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                .data(answer.isPresent() ? answer.get() : UNPLANNED)
                .build());
    }
}
