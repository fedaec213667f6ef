package dev.onrecord.graphql.plan;

import graphql.execution.CoercedVariables;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Makes an {@link ExecutionRequest} of what a client sends: its variables are coerced here, once. */
@Singleton
public class Requests {

    private final VariableValues variables;

    Requests(VariableValues variables) {
        this.variables = variables;
    }

    /**
     * @param parameters the query, the variables and the name of the operation, as the body of a request has them
     * @param query it need not be valid
     */
    public ExecutionRequest of(JsonObject parameters, PreparedQuery query) {
        List<PreparedOperation> candidates = query.operations(parameters.getString("operationName", null));
        Optional<CoercedVariables> values = candidates.size() == 1
                ? variables.coerce(candidates.get(0), ExecutionRequest.given(parameters))
                : Optional.empty();
        return new ExecutionRequest(parameters, query, candidates, values);
    }
}
