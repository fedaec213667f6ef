package dev.onrecord.graphql.plan;

import graphql.schema.CoercingParseValueException;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** How values of one input type are read of JSON (GraphQL, §3, <i>Input Coercion</i>). */
interface InputCoercion {

    /**
     * @param value as a client sent it
     * @return what a resolver takes; null where null was sent
     * @throws CoercingParseValueException if it is no value of the type
     */
    @Nullable
    Object coerce(JsonValue value);

    /** @return what says that a value is none of its type; what is wrong with it {@link InputFaults} tells clients */
    static CoercingParseValueException fault(String type) {
        return new CoercingParseValueException("No value of " + type + ".");
    }
}
