package dev.onrecord.fuzz;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as they are written: in a document, or as JSON beside it. */
final class Literals {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Literals() {}

    /** The name of an enum's value. */
    record Symbol(@JsonValue String name) {}

    /** What stands for a value that is given beside the document. */
    record Reference(String variable) {}

    /** @return the value as a document has it */
    static String literal(Object value) {
        if (value instanceof Symbol symbol) {
            return symbol.name();
        }
        if (value instanceof Reference reference) {
            return "$" + reference.variable();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Literals::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(field -> field.getKey() + ": " + literal(field.getValue()))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        return json(value);
    }

    /** @return the value as JSON, with what is not ASCII escaped, so that halves of characters arrive */
    static String json(Object value) {
        return write(value, true);
    }

    /** @return the value as JSON with all characters as they are, where they are whole */
    static String plainJson(Object value) {
        String json = write(value, false);
        return Texts.isWellFormed(json) ? json : json(value);
    }

    private static String write(Object value, boolean escaped) {
        try {
            return (escaped ? JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII) : JSON.writer())
                    .writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
