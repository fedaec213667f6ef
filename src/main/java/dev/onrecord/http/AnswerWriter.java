package dev.onrecord.http;

import graphql.ExecutionResult;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/** Writes what was found as JSON, straight to bytes: the framework would first build it a second time, as objects of JSON. */
final class AnswerWriter {

    private static final JsonGeneratorFactory JSON = JsonProvider.provider().createGeneratorFactory(Map.of());
    private static final int USUAL_LENGTH = 8192;

    private final JsonGenerator json;

    private AnswerWriter(JsonGenerator json) {
        this.json = json;
    }

    /** @return the result in UTF-8: errors if there are any, data, extensions */
    static byte[] bytes(ExecutionResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new AnswerWriter(json).write(result.toSpecification());
        }
        return bytes.toByteArray();
    }

    private void write(Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, field) -> {
                json.writeKey(name.toString());
                write(field);
            });
            json.writeEnd();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            list.forEach(this::write);
            json.writeEnd();
        } else if (value instanceof Boolean flag) {
            json.write(flag);
        } else if (value instanceof Number number) {
            write(number);
        } else {
            json.write(value.toString());
        }
    }

    private void write(Number number) {
        if (number instanceof Integer integer) {
            json.write(integer);
        } else if (number instanceof Long integer) {
            json.write(integer);
        } else if (number instanceof BigInteger integer) {
            json.write(integer);
        } else if (number instanceof BigDecimal decimal) {
            json.write(decimal);
        } else {
            json.write(number.doubleValue());
        }
    }
}
