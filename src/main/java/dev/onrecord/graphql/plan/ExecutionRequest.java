package dev.onrecord.graphql.plan;

import graphql.execution.CoercedVariables;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A query that is to be executed (GraphQL, §6.1), with the values of its variables as the schema wants them: what
 * limits count, and what resolvers take.
 *
 * @param parameters the query, the variables and the name of the operation, as a request has them
 * @param query the query
 * @param candidates the operations that the request may mean; it can be executed if that is one
 * @param variables their values; empty where one is none of its variable's type, or no operation is known to run
 */
public record ExecutionRequest(
        JsonObject parameters,
        PreparedQuery query,
        List<PreparedOperation> candidates,
        Optional<CoercedVariables> variables) {

    /** @return the values as limits count them; none where the request will be refused for them */
    public CoercedVariables values() {
        return variables.orElseGet(CoercedVariables::emptyVariables);
    }

    /** @return the values as the client sent them */
    JsonObject given() {
        return given(parameters);
    }

    static JsonObject given(JsonObject parameters) {
        return parameters.get("variables") instanceof JsonObject variables ? variables : JsonValue.EMPTY_JSON_OBJECT;
    }
}
