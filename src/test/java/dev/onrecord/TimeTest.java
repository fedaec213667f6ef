package dev.onrecord;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request has its time. */
@QuarkusTest
@TestProfile(TimeTest.NoTime.class)
class TimeTest {

    /** The least that a request can have. */
    public static class NoTime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.limits.time", "1MS");
        }
    }

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    AgroalDataSource database;

    /** Without a connection to the database it cannot be there sooner, however fast the machine is. */
    @Test
    void an_answer_that_takes_longer_is_an_error() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
            while (all.size() < most) {
                all.add(database.getConnection());
            }
            given().contentType(ContentType.JSON)
                    .body(Map.of("query", Asking.read("four-levels.graphql")))
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .body("data", nullValue())
                    .body("errors[0].message", containsString("1 ms"))
                    .body("errors[0].extensions.code", is("TIMEOUT"));
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
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
