package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.PlannedAnswer;
import dev.onrecord.json.Json;
import graphql.ExecutionResult;
import java.util.Map;

/** Writes what was found as JSON, straight to bytes: the framework would first build it a second time, as objects of JSON. */
final class ResponseWriter {

    private static final int USUAL_LENGTH = 8192;

    private static final byte[] DATA = "{\"data\":".getBytes(UTF_8);
    private static final byte[] EXTENSIONS = ",\"extensions\":".getBytes(UTF_8);

    private ResponseWriter() {}

    /**
     * @param budget what the answer may take
     * @return the result in UTF-8: errors if there are any, data, extensions
     * @throws dev.onrecord.error.ClientError if it takes more
     */
    static byte[] bytes(ExecutionResult result, Budget budget) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_LENGTH);
        if (result.getData() instanceof PlannedAnswer answer) {
            write(answer, result.getExtensions(), bytes, budget);
        } else {
            Json.write(result.toSpecification(), bytes, budget::write);
        }
        return bytes.toByteArray();
    }

    /** What a plan found is JSON already. */
    private static void write(
            PlannedAnswer answer, Map<Object, Object> extensions, ByteArrayBuilder bytes, Budget budget) {
        bytes.write(DATA);
        answer.write(bytes);
        if (extensions != null && !extensions.isEmpty()) {
            bytes.write(EXTENSIONS);
            Json.write(extensions, bytes, budget::write);
        }
        bytes.append('}');
    }
}
