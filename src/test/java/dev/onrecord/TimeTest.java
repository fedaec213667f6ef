package dev.onrecord;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request has its time. */
@QuarkusTest
@TestProfile(TimeTest.NoTime.class)
class TimeTest {

    /** Nothing is answered in a millisecond. */
    public static class NoTime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.limits.time", "1MS");
        }
    }

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void an_answer_that_takes_longer_is_an_error() {
        given().contentType(ContentType.JSON)
                .body(Map.of("query", Asking.read("four-levels.graphql")))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data", nullValue())
                .body("errors[0].message", containsString("1 ms"))
                .body("errors[0].extensions.code", is("TIMEOUT"));
    }

    @Test
    void a_body_that_does_not_come_is_not_waited_for() throws IOException {
        try (Socket connection = new Socket(endpoint.getHost(), endpoint.getPort())) {
            connection.setSoTimeout(10_000);
            connection
                    .getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            // To the end: the connection is closed.
            String answer = new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("TIMEOUT"), answer);
        }
    }
}
