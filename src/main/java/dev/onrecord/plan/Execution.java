package dev.onrecord.plan;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.spi.config.Config;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries out requests. The framework's own execution finds out for each object anew what is asked of it, and asks with
 * an environment and a promise for each value; a plan knows, and asks once for all objects of a level.
 *
 * <p>Whatever a plan does not cover, errors of fields above all, the framework carries out from the beginning: queries
 * change nothing. So a plan need not know what an answer with errors looks like.
 */
@Singleton
public class Execution {

    private final boolean planned;
    private final ExecutionService framework;
    /** Empty where nobody traces. */
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

    /**
     * @param name the one that a request gives; null or empty where it gives none
     * @return the operations that the request may mean; it can run if that is one
     */
    public static List<OperationDefinition> candidates(Document document, String name) {
        List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
        return name == null || name.isEmpty()
                ? all
                : all.stream()
                        .filter(operation -> name.equals(operation.getName()))
                        .toList();
    }

    /**
     * @param request the query, the variables and the name of the operation, as the body of a request has them
     * @param document the query
     * @return the data, an {@link Answer} where a plan found it, and the errors
     * @throws RuntimeException if it cannot be carried out at all
     */
    public ExecutionResult execute(JsonObject request, Document document) {
        return executeByPlan(request, document).orElseGet(() -> run(framework, request));
    }

    /**
     * Without a word of what is wrong, and so without what that takes.
     *
     * @param request the query, the variables and the name of the operation, as the body of a request has them
     * @param document the query
     * @return the data, an {@link Answer}; empty where no plan finds it here and now
     */
    public Optional<ExecutionResult> executeByPlan(JsonObject request, Document document) {
        if (!planned) {
            return Optional.empty();
        }
        return tracing.isPresent() ? TracedExecution.planned(run(tracing.get(), request)) : untraced(request, document);
    }

    /** @return whether a plan has found that result */
    public static boolean isByPlan(ExecutionResult result) {
        return result.getData() instanceof Answer;
    }

    private Optional<ExecutionResult> untraced(JsonObject request, Document document) {
        List<OperationDefinition> candidates = candidates(document, request.getString("operationName", null));
        return candidates.size() == 1
                ? byPlans.execute(document, candidates.get(0), variables(request))
                        .map(answer -> ExecutionResultImpl.newExecutionResult()
                                .data(answer)
                                .build())
                : Optional.empty();
    }

    private static JsonObject variables(JsonObject request) {
        return request.get("variables") instanceof JsonObject variables ? variables : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static ExecutionResult run(ExecutionService service, JsonObject request) {
        Map<String, Object> surroundings = new HashMap<>();
        surroundings.put("runBlocking", true);
        Outcome outcome = new Outcome();
        service.executeSync(request, surroundings, outcome);
        return outcome.result();
    }

    /** What the framework tells of a request, once. */
    private static final class Outcome implements ExecutionResponseWriter {

        private ExecutionResult result;
        private Throwable failure;

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
                return result;
            }
            throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
        }
    }
}
