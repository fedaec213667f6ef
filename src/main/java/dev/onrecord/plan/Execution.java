package dev.onrecord.plan;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
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
    private final ExecutionService byPlans;

    /** @param planned whether queries run by plans; where not, answers are the same, and slower */
    Execution(
            @ConfigProperty(name = "onrecord.plans.enabled", defaultValue = "true") boolean planned,
            ExecutionService framework,
            GraphQLSchema schema,
            PlannedExecution plans) {
        this.planned = planned;
        this.framework = framework;
        // It makes all of its model's loaders for each request. Plans have no use for them, so its model is empty.
        this.byPlans = new ExecutionService(schema, new Schema(), plans, null);
    }

    /**
     * @param request the query, the variables and the name of the operation, as the body of a request has them
     * @return the data, an {@link Answer} where a plan found it, and the errors
     * @throws RuntimeException if it cannot be carried out at all
     */
    public ExecutionResult execute(JsonObject request) {
        ExecutionResult result = run(planned ? byPlans : framework, request);
        return PlannedExecution.isUnplanned(result) ? run(framework, request) : result;
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
