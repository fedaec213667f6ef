package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.PlannedAnswer;
import graphql.ExecutionResult;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;

/** Writes what was found as JSON, straight to bytes: the framework would first build it a second time, as objects of JSON. */
final class ResponseWriter {

    private static final JsonGeneratorFactory JSON = JSON_PROVIDER.createGeneratorFactory(Map.of());
    private static final int USUAL_LENGTH = 8192;

    private static final byte[] DATA = "{\"data\":".getBytes(UTF_8);
    private static final byte[] EXTENSIONS = ",\"extensions\":".getBytes(UTF_8);

    private final JsonGenerator json;

    private final ByteArrayOutputStream written;
    private final Budget budget;

    private ResponseWriter(JsonGenerator json, ByteArrayOutputStream written, Budget budget) {
        this.json = json;
        this.written = written;
        this.budget = budget;
    }

    /**
     * @param budget what the answer may take
     * @return the result in UTF-8: errors if there are any, data, extensions
     * @throws dev.onrecord.error.ClientError if it takes more
     */
    static byte[] bytes(ExecutionResult result, Budget budget) {
        return result.getData() instanceof PlannedAnswer answer
                ? bytes(answer, result.getExtensions(), budget)
                : bytes(result.toSpecification(), budget);
    }

    /** What a plan found is JSON already. */
    private static byte[] bytes(PlannedAnswer answer, Map<Object, Object> extensions, Budget budget) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_LENGTH);
        bytes.write(DATA);
        answer.write(bytes);
        if (extensions != null && !extensions.isEmpty()) {
            bytes.write(EXTENSIONS);
            bytes.write(bytes(extensions, budget));
        }
        bytes.append('}');
        return bytes.toByteArray();
    }

    private static byte[] bytes(Map<?, ?> object, Budget budget) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new ResponseWriter(json, bytes, budget).write(object);
        }
        return bytes.toByteArray();
    }

    private void write(Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> object) {
            budget.write(written.size());
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
