package dev.onrecord.observe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.KeptAnswers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of the log for each request, for operators who want it. */
@QuarkusTest
@TestProfile(KeptAnswers.class)
class AccessLogTest {

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments(
                        Map.of("query", "query Titled { dataset { title licence } }"),
                        "method=POST status=200 operation=Titled cost=3 us=\\d+ bytes=\\d+ kept=false"),
                arguments(
                        Map.of("query", "{ dataset { title } }"),
                        "method=POST status=200 operation=anonymous cost=2 us=\\d+ bytes=\\d+ kept=false"),
                arguments(
                        Map.of("query", "query Wrong { nothing }"),
                        "method=POST status=200 operation=refused cost=0 us=\\d+ bytes=\\d+ kept=false"
                                + " code=VALIDATION_ERROR"),
                arguments(
                        Map.of("query", "{ dataset { title } }", "operationName", "x\nstatus=999"),
                        "method=POST status=200 operation=refused cost=0 us=\\d+ bytes=\\d+ kept=false"
                                + " code=UNKNOWN_OPERATION"),
                arguments(
                        Map.of("variables", "x\nstatus=999"),
                        "method=POST status=400 operation=refused cost=0 us=\\d+ bytes=\\d+ kept=false"
                                + " code=BAD_REQUEST"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_request_has_one_line(Map<String, String> request, String line) throws IOException {
        int before = lines().size();
        given().contentType(ContentType.JSON).body(request).post("/graphql");
        List<String> written = lines().subList(before, lines().size());
        assertEquals(1, written.size(), written.toString());
        assertTrue(written.get(0).matches("dev\\.onrecord\\.access " + line), written.get(0));
    }

    @Test
    void an_answer_that_was_kept_is_the_same_but_for_the_time() throws IOException {
        int before = lines().size();
        for (int i = 0; i < 2; i++) {
            given().queryParam("query", "query Kept { dataset { licence } }").get("/graphql");
        }
        List<String> written = lines().subList(before, lines().size());
        assertTrue(written.get(0).endsWith(" kept=false"), written.get(0));
        assertEquals(
                written.get(0).replaceAll(" us=\\d+", "").replace("kept=false", "kept=true"),
                written.get(1).replaceAll(" us=\\d+", ""));
    }

    @Test
    void methods_that_clients_make_up_are_not_written() throws IOException {
        int before = lines().size();
        given().request("BREW", "/graphql").then().statusCode(405);
        assertTrue(lines().get(before).contains("method=OTHER status=405 "), lines().get(before));
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(KeptAnswers.LOG).stream()
                .filter(line -> line.contains("onrecord.access") || line.contains("status=999"))
                .toList();
    }
}
