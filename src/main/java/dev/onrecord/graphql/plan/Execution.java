package dev.onrecord.graphql.plan;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.spi.config.Config;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Executes requests: by a plan, which calls a resolver once for all objects of a level, where the framework makes an
 * environment and a promise for each value.
 *
 * <p>Whatever a plan does not cover, introspection and faults of the service above all, the framework executes from the
 * beginning: queries change nothing.
 */
@Singleton
public class Execution {

    private static final String QUERY = PreparedQuery.class.getName();

    private final boolean planned;
    private final ExecutionService framework;
    /** Empty where tracing is off. */
    private final Optional<ExecutionService> tracing;

    private final PlannedExecution byPlans;

    /** @param planned whether queries run by plans; where not, answers are the same, and slower */
    Execution(
            @ConfigProperty(name = "onrecord.plans.enabled", defaultValue = "true") boolean planned,
            ExecutionService framework,
            GraphQLSchema schema,
            Plans plans,
            PlannedExecution byPlans) {
        this.planned = planned;
        this.framework = framework;
        this.tracing = Optional.of(Config.get())
                .filter(Config::isTracingEnabled)
                .map(config -> TracedExecution.service(schema, plans));
        this.byPlans = byPlans;
    }

    /** @return what is wrong with a document, whatever the values of its variables; empty where nothing is */
    public List<GraphQLError> problems(PreparedQuery query) {
        return byPlans.validate(query, Budget.unlimited());
    }

    /**
     * @param budget what the answer may take
     * @throws RuntimeException if it cannot be carried out at all, or the budget is used up
     */
    public Outcome execute(ExecutionRequest request, Budget budget) {
        List<GraphQLError> errors = byPlans.errors(request, budget);
        if (!errors.isEmpty()) {
            return new Outcome.Refused(errors);
        }
        return answerByPlan(request, budget)
                .<Outcome>map(answer -> answer)
                .orElseGet(() -> new Outcome.Executed(run(framework, request, budget, Map.of())));
    }

    /**
     * Without a word of what is wrong, and so without what that takes.
     *
     * @param budget what the answer may take
     * @return the answer; empty where no plan finds it here and now
     * @throws RuntimeException if the budget is used up
     */
    public Optional<PlannedAnswer> executeByPlan(ExecutionRequest request, Budget budget) {
        return byPlans.errors(request, budget).isEmpty() ? answerByPlan(request, budget) : Optional.empty();
    }

    /** @param request one without errors */
    private Optional<PlannedAnswer> answerByPlan(ExecutionRequest request, Budget budget) {
        if (!planned) {
            return Optional.empty();
        }
        return tracing.isPresent() ? trace(tracing.get(), request, budget) : byPlans.execute(request, budget);
    }

    private static Optional<PlannedAnswer> trace(ExecutionService service, ExecutionRequest request, Budget budget) {
        AtomicReference<PlannedAnswer> found = new AtomicReference<>();
        run(service, request, budget, Map.of(TracedExecution.FOUND, found));
        return Optional.ofNullable(found.get());
    }

    /** @return the query that an execution with this context carries out; null where that did not come by a request */
    public static PreparedQuery query(GraphQLContext context) {
        return context.get(QUERY);
    }

    static PreparedOperation operation(ExecutionContext context) {
        return query(context.getGraphQLContext()).operations(null).stream()
                .filter(operation -> operation.definition() == context.getOperationDefinition())
                .findFirst()
                .orElseThrow();
    }

    /** @param more what else resolvers and instrumentations find in the context */
    private static ExecutionResult run(
            ExecutionService service, ExecutionRequest request, Budget budget, Map<String, Object> more) {
        Map<String, Object> surroundings = new HashMap<>(more);
        surroundings.put("runBlocking", true);
        // English wherever the service runs.
        surroundings.put("locale", Locale.ROOT);
        surroundings.put(QUERY, request.query());
        budget.limit(surroundings);
        FrameworkResponse response = new FrameworkResponse();
        budget.check();
        service.executeSync(request.parameters(), surroundings, response);
        // However it ended: what the framework makes of being stopped is not what the client should know.
        budget.check();
        return response.result();
    }

    /** What the framework tells of a request, once. */
    private static final class FrameworkResponse implements ExecutionResponseWriter {

        private @Nullable ExecutionResult result;
        private @Nullable Throwable failure;

        @Override
        public void write(ExecutionResponse response) {
            result = response.getExecutionResult();
        }

        @Override
        public void fail(Throwable thrown) {
            failure = thrown;
        }

        ExecutionResult result() {
            if (failure == null) {
                return requireNonNull(result, "it tells of one or the other");
            }
            throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
        }
    }
}
