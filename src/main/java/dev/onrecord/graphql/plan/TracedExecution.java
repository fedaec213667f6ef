package dev.onrecord.graphql.plan;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Executes queries by plans within the framework, so that its instrumentation sees where a traced request begins and ends. */
final class TracedExecution extends ExecutionStrategy {

    /** Where in an execution's context the reference is that gets the answer; it gets none where there is no plan. */
    static final String FOUND = TracedExecution.class.getName();

    private final Plans plans;

    private TracedExecution(Plans plans) {
        this.plans = plans;
    }

    static ExecutionService service(GraphQLSchema schema, Plans plans) {
        // It makes all of its model's loaders for each request. Plans have no use for them, so its model is empty.
        return new ExecutionService(schema, new Schema(), new TracedExecution(plans), null);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters asked) {
        AtomicReference<PlannedAnswer> found = context.getGraphQLContext().get(FOUND);
        Optional<PlannedAnswer> answer = plans.answer(Execution.operation(context), context);
        answer.ifPresent(found::set);
        return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                .errors(answer.map(PlannedAnswer::errors).orElse(List.of()))
                .build());
    }
}
