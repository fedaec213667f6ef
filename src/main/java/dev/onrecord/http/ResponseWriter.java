package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.Outcome;
import dev.onrecord.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes an answer as JSON, straight to bytes: the framework would first copy it into objects of JSON. */
final class ResponseWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_LENGTH = 8192;

    private static final byte[] EXTENSIONS = ",\"extensions\":".getBytes(UTF_8);

    private ResponseWriter() {}

    /**
     * @param budget what the answer may take
     * @return the outcome in UTF-8
     * @throws dev.onrecord.error.ClientError if it takes more
     */
    static byte[] bytes(Outcome outcome, Budget budget) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_LENGTH);
        outcome.write(bytes, budget);
        return bytes.toByteArray();
    }

    /**
     * @param answer what has been written, without extensions
     * @param estimated how many fields it was taken to have at most
     * @param limit how many it may have
     * @return the same, which says what it costs
     */
    static byte[] withCost(byte[] answer, long estimated, long limit) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(answer.length + EXTENSIONS.length);
        bytes.write(answer, 0, answer.length - 1);
        bytes.write(EXTENSIONS);
        Json.write(
                Map.of("cost", new TreeMap<>(Map.of("estimated", estimated, "actual", fields(answer), "limit", limit))),
                bytes,
                written -> {});
        bytes.append('}');
        return bytes.toByteArray();
    }

    /** @return how many fields the data has */
    private static long fields(byte[] answer) {
        try (JsonParser parser = JSON.createParser(answer)) {
            long fields = 0;
            boolean isData = false;
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && depth == 1) {
                    isData = parser.currentName().equals("data");
                } else if (token == JsonToken.FIELD_NAME && isData) {
                    fields++;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException("Of what this class has written, every byte is JSON.", e);
        }
    }
}
