package dev.onrecord;

import static dev.onrecord.Asking.ask;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.Scrape.Sample;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see of the service at {@code /q/metrics}, once they have opened it. */
@QuarkusTest
@TestProfile(MetricsTest.Opened.class)
@TestMethodOrder(OrderAnnotation.class)
class MetricsTest {

    public static class Opened implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.metrics.enabled", "true",
                    "onrecord.http.kept-answers", "1000000",
                    "onrecord.entries.kept-records", "1000000");
        }
    }

    private static final String REQUESTS = "onrecord_requests_seconds_count";

    @Inject
    SessionFactory sessions;

    @Test
    void requests_are_counted_and_timed_by_the_name_of_their_operation() {
        Scrape before = Scrape.now();
        post(Map.of("query", "query Titled { dataset { title } }"));
        post(Map.of("query", "query Titled { dataset { title } }"));
        post(Map.of(
                "query",
                "query Titled { dataset { title } } query Two { dataset { sources } }",
                "operationName",
                "Two"));
        post(Map.of("query", "{ dataset { title } }"));
        Scrape after = Scrape.now();

        assertEquals(2, grown(before, after, REQUESTS, Map.of("operation", "Titled")));
        assertEquals(1, grown(before, after, REQUESTS, Map.of("operation", "Two")));
        assertEquals(1, grown(before, after, REQUESTS, Map.of("operation", "anonymous")));
        assertEquals(0, grown(before, after, REQUESTS, Map.of("operation", "refused")));
        assertTrue(after.value("onrecord_requests_seconds_sum", Map.of("operation", "Titled")) > 0);
        assertEquals(
                after.value(REQUESTS, Map.of("operation", "Titled")),
                after.value("onrecord_requests_seconds_bucket", Map.of("operation", "Titled", "le", "+Inf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/json", "application/*", "text/plain;q=0", "*/*;q=0"})
    void who_takes_no_metrics_is_told_what_there_are(String accept) {
        given().accept(accept)
                .get("/q/metrics")
                .then()
                .statusCode(406)
                .contentType(ContentType.JSON)
                .body("errors[0].extensions.code", is("NOT_ACCEPTABLE"))
                .body("errors[0].message", containsString("openmetrics-text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/*",
                "text/plain;version=0.0.4",
                "application/openmetrics-text;version=1.0.0;charset=utf-8",
                "text/html,*/*;q=0.1"
            })
    void who_takes_metrics_gets_them(String accept) {
        given().accept(accept).get("/q/metrics").then().statusCode(200).body(containsString("onrecord_"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VALIDATION_ERROR  | query Invalid { nothing }",
                "SYNTAX_ERROR      | query Invalid {",
                "TOO_MANY_ALIASES  | query Invalid { dataset { a: title b: title c: title d: title e: title f: title"
                        + " g: title h: title i: title j: title k: title l: title m: title n: title o: title p: title"
                        + " q: title r: title s: title t: title u: title } }",
                "UNKNOWN_OPERATION | query Invalid { dataset { title } } query Other { dataset { title } }"
            })
    void what_is_refused_is_counted_by_its_code_and_its_name_is_not_taken_up(String code, String query) {
        Scrape before = Scrape.now();
        post(Map.of("query", query));
        Scrape after = Scrape.now();

        assertEquals(1, grown(before, after, "onrecord_errors_total", Map.of("code", code)));
        assertEquals(1, grown(before, after, REQUESTS, Map.of("operation", "refused")));
        assertEquals(0, after.value(REQUESTS, Map.of("operation", "Invalid")));
    }

    @Test
    void an_error_of_a_field_is_counted_with_the_operation_that_asked() {
        Scrape before = Scrape.now();
        post(Map.of("query", "query Paged { events(first: 101) { totalCount } }"));
        Scrape after = Scrape.now();

        assertEquals(1, grown(before, after, "onrecord_errors_total", Map.of("code", "PAGE_TOO_LARGE")));
        assertEquals(1, grown(before, after, REQUESTS, Map.of("operation", "Paged")));
    }

    @Test
    void kept_answers_and_known_documents_are_counted() {
        Map<String, String> request = Map.of("query", "query Kept { dataset { licence } }");
        Scrape before = Scrape.now();
        post(request);
        Scrape once = Scrape.now();
        post(request);
        Scrape twice = Scrape.now();

        Map<String, String> hits = Map.of("cache", "answers", "result", "hit");
        assertEquals(0, grown(before, once, "cache_gets_total", hits));
        assertEquals(1, grown(once, twice, "cache_gets_total", hits));
        Map<String, String> misses = Map.of("cache", "answers", "result", "miss");
        assertEquals(1, grown(before, once, "cache_gets_total", misses));
        assertEquals(0, grown(once, twice, "cache_gets_total", misses));
        assertTrue(grown(before, once, "onrecord_kept_answers_bytes", Map.of()) > 100);
        assertEquals(0, grown(once, twice, "onrecord_kept_answers_bytes", Map.of()));
        assertEquals(1, grown(before, once, "cache_gets_total", Map.of("cache", "documents", "result", "miss")));
        assertEquals(2, grown(before, twice, REQUESTS, Map.of("operation", "Kept")));
    }

    /** What is found may be small, and what was asked for large. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "records  | query ($text: String) { statements(filter: {text: $text}) { facets(by: ACT) { values { count } } } }",
                "answers  | query ($text: String) { statements(filter: {text: $text}) { totalCount } }"
            })
    void what_a_client_asks_counts_to_what_is_kept_for_it(String cache, String query) {
        String text = "none ".repeat(600) + cache;
        Scrape before = Scrape.now();
        post(Map.of("query", query, "variables", Map.of("text", text)));
        Scrape after = Scrape.now();
        assertTrue(grown(before, after, "onrecord_kept_" + cache + "_bytes", Map.of()) > text.length());
    }

    @Test
    void what_a_client_says_of_its_request_counts_to_what_is_kept_for_it() {
        String type = "application/json; charset=utf-8; of=" + "a".repeat(3000);
        Scrape before = Scrape.now();
        given().header("Content-Type", type)
                .body("{\"query\": \"{ dataset { title } }\"}")
                .post("/graphql")
                .then()
                .statusCode(200);
        Scrape after = Scrape.now();
        assertTrue(grown(before, after, "onrecord_kept_answers_bytes", Map.of()) > type.length());
    }

    @Test
    void statements_are_counted_as_the_database_layer_counts_them() {
        Scrape before = Scrape.now();
        long prepared = sessions.getStatistics().getPrepareStatementCount();
        ask("four-levels.graphql", Map.of());
        prepared = sessions.getStatistics().getPrepareStatementCount() - prepared;
        Scrape after = Scrape.now();

        assertTrue(prepared > 0);
        assertEquals(prepared, grown(before, after, "onrecord_sql_statements_total", Map.of()));
    }

    @Test
    void the_dataset_is_named() {
        String version = post(Map.of("query", "{ dataset { version } }")).path("data.dataset.version");
        assertEquals(1, Scrape.now().value("onrecord_dataset_info", Map.of("version", version)));
    }

    @Test
    // What it asks leaves no room for other names.
    @Order(Integer.MAX_VALUE)
    void the_names_of_operations_have_bounds() {
        for (int i = 0; i < 60; i++) {
            post(Map.of("query", "query Name" + i + " { dataset { title } }"));
        }
        Set<String> names = Scrape.now().samples().stream()
                .map(Sample::labels)
                .filter(labels -> labels.containsKey("operation"))
                .map(labels -> labels.get("operation"))
                .collect(Collectors.toSet());
        assertEquals(50 + 3, names.size());
        assertTrue(names.containsAll(Set.of("anonymous", "other", "refused")), names.toString());
    }

    private static double grown(Scrape before, Scrape after, String name, Map<String, String> labels) {
        return after.value(name, labels) - before.value(name, labels);
    }

    private static Response post(Map<String, ?> request) {
        return given().contentType(ContentType.JSON).body(request).post("/graphql");
    }
}
