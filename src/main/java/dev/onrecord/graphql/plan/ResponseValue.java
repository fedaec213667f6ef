package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.json.Json;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import java.util.List;

/** The value of one field of one object, ready to be written, once. */
@FunctionalInterface
interface ResponseValue {

    ResponseValue NULL = out -> Json.writeScalar(null, out);

    void write(ByteArrayBuilder out);

    /**
     * Finds where errors are, before anything is written, and makes null what has one that must not be null (GraphQL, §6.4.4).
     * Values without others within have none.
     *
     * @param path where the answer has the value
     * @param errors takes those within it
     * @return whether it is null because of one of them
     */
    default boolean propagate(ResultPath path, List<GraphQLError> errors) {
        return false;
    }

    /** @param value what has become null; it is written nowhere, since levels below count what is written of them */
    static void writeNull(ResponseValue value, ByteArrayBuilder out) {
        value.write(new ByteArrayBuilder());
        NULL.write(out);
    }
}
