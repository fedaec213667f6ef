package dev.onrecord;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The events (payload format 2.0) that an HTTP API of AWS hands to the function. Only {@code -Plambda} runs this. */
@QuarkusTest
class LambdaEvents {

    private static final String QUERY = "{ dataset { sources } }";

    @Test
    void a_query_may_come_with_post() {
        String body = "{\"query\": \"" + QUERY + "\"}";
        JsonPath answer = hand(
                event("POST", "", Map.of("content-type", "application/json", "accept-encoding", "gzip, deflate, br")),
                Map.of("body", base64(body), "isBase64Encoded", true));
        assertEquals(200, answer.getInt("statusCode"));
        assertEquals("{\"data\":{\"dataset\":{\"sources\":5}}}", text(answer));
    }

    @Test
    void a_query_may_come_with_get_and_its_answer_is_not_sent_twice() {
        String query = "query=" + URLEncoder.encode(QUERY, UTF_8);
        JsonPath first = hand(event("GET", query, Map.of("accept", "application/graphql-response+json")), Map.of());
        assertEquals(200, first.getInt("statusCode"));
        assertTrue(first.getString("headers.'content-type'").startsWith("application/graphql-response+json"));
        assertEquals("public, max-age=60", first.getString("headers.'cache-control'"));
        assertEquals("{\"data\":{\"dataset\":{\"sources\":5}}}", text(first));

        Map<String, String> again =
                Map.of("accept", "application/graphql-response+json", "if-none-match", first.getString("headers.etag"));
        assertEquals(304, hand(event("GET", query, again), Map.of()).getInt("statusCode"));
    }

    private static Map<String, Object> event(String method, String query, Map<String, String> headers) {
        Map<String, String> http =
                Map.of("method", method, "path", "/graphql", "protocol", "HTTP/1.1", "sourceIp", "192.0.2.1");
        return Map.of(
                "version",
                "2.0",
                "routeKey",
                "$default",
                "rawPath",
                "/graphql",
                "rawQueryString",
                query,
                "headers",
                headers,
                "requestContext",
                Map.of("http", http));
    }

    private static JsonPath hand(Map<String, Object> event, Map<String, Object> body) {
        Map<String, Object> whole = new HashMap<>(event);
        whole.putAll(body);
        return given().contentType(ContentType.JSON)
                .body(whole)
                .post("/_lambda_")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String text(JsonPath answer) {
        String body = answer.getString("body");
        return answer.getBoolean("isBase64Encoded")
                ? new String(Base64.getDecoder().decode(body), UTF_8)
                : body;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
