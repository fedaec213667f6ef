package dev.onrecord.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.Secrets;
import dev.onrecord.fuzz.Asked.Kind;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An answer, held against what the specifications say of all answers.
 *
 * @param asked the request
 * @param response what came back
 * @param json its body
 */
record Answered(Asked asked, HttpResponse<byte[]> response, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Set<String> PARTS = Set.of("data", "errors", "extensions");

    /** What a request can get for an answer whose document and variables are right. */
    private static final Set<String> NOT_THE_DOCUMENT = Set.of(
            "BAD_CURSOR",
            "BAD_ID",
            "BAD_PAGE",
            "PAGE_TOO_LARGE",
            "TEXT_TOO_LONG",
            "FILTER_TOO_LARGE",
            "TOO_MANY_WORDS",
            "UNKNOWN_RECORD",
            // The limits.
            "ANSWER_TOO_LARGE",
            "INTROSPECTION_TOO_LARGE",
            "LIST_TOO_LONG",
            "OVERLOADED",
            "QUERY_TOO_COSTLY",
            "QUERY_TOO_DEEP",
            "QUERY_TOO_LONG",
            "TOO_MANY_ALIASES",
            "TOO_MANY_DIRECTIVES",
            "TOO_MANY_ROOT_FIELDS",
            "TOO_MANY_TOKENS");

    static Answered read(Asked asked, HttpResponse<byte[]> response) throws IOException {
        return new Answered(asked, response, JSON.readTree(response.body()));
    }

    /** @throws AssertionError if it is no answer that a client could make sense of, or one that it should not see */
    void assertSound() {
        assertTrue(json.isObject());
        json.fieldNames().forEachRemaining(part -> assertTrue(PARTS.contains(part), part));
        assertTrue(json.has("data") || json.has("errors"));
        assertTrue(json.path("data").isObject() || json.has("errors"), "Neither data nor a word why.");
        assertFalse(json.has("errors") && json.path("errors").isEmpty());
        json.path("errors").forEach(this::assertSound);
        assertStatus();
        assertType();
        if (asked.kind() == Kind.VALID) {
            json.path("errors").forEach(Answered::assertNotOfTheDocument);
        }
    }

    /** Days are drawn one by one: each is right, and they may be in the wrong order. */
    private static void assertNotOfTheDocument(JsonNode error) {
        String code = error.path("extensions").path("code").asText();
        boolean isOrder =
                code.equals("BAD_DATE") && error.path("message").asText().endsWith("no day lies between them.");
        assertTrue(isOrder || NOT_THE_DOCUMENT.contains(code), error::toString);
    }

    private void assertSound(JsonNode error) {
        assertTrue(error.path("message").isTextual()
                && !error.path("message").asText().isBlank());
        assertTrue(error.path("extensions").path("code").isTextual());
        assertFalse(error.path("extensions").path("code").asText().startsWith("INTERNAL"));
        assertTrue(json.has("data") || !error.has("path"), "A field failed, and there is no data.");
        Secrets.assertNone(error.toString());
    }

    /** GraphQL over HTTP, §6.4. */
    private void assertStatus() {
        int status = response.statusCode();
        if (codes().contains("OVERLOADED")) {
            assertEquals(503, status);
        } else if (codes().contains("METHOD_NOT_ALLOWED")) {
            assertEquals(405, status);
        } else if (codes().contains("BAD_REQUEST")) {
            assertEquals(400, status);
        } else if (asked.accepts().equals(Asked.GRAPHQL_RESPONSE)) {
            assertEquals(json.has("data") ? 200 : 400, status);
        } else {
            assertEquals(200, status);
        }
    }

    private void assertType() {
        assertEquals(
                asked.accepts() + "; charset=utf-8",
                response.headers().firstValue("Content-Type").orElse(null));
    }

    /** @return the codes of its errors, each once */
    Set<String> codes() {
        return new TreeSet<>(json.path("errors").findValuesAsText("code"));
    }

    /** @return in few words what it is */
    String outcome() {
        List<String> parts = new ArrayList<>();
        if (json.path("data").isObject()) {
            parts.add("data");
        }
        parts.addAll(codes());
        return String.join(" and ", parts);
    }
}
