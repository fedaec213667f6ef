package dev.onrecord.graphql.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.onrecord.Secrets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema allows as an argument is taken, and of what it does not the client is told in its own words. */
@QuarkusTest
class ArgumentsTest {

    private static final Map<String, String> ARGUMENTS = Map.of(
            "Int", "first: $value",
            "EventFilter", "filter: $value",
            "Date", "filter: { from: $value }",
            "[EventKind!]", "filter: { kinds: $value }");

    @ParameterizedTest
    @ValueSource(strings = {"sources", "actors", "events", "statements", "claims"})
    void an_order_that_is_null_is_the_usual_one(String list) {
        String query =
                "{ usual: %1$s { nodes { slug } } same: %1$s(orderBy: null) { nodes { slug } } }".formatted(list);
        Map<String, Object> data =
                ask(query, Map.of()).body("errors", nullValue()).extract().path("data");
        assertEquals(data.get("usual"), data.get("same"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ events(filter: { from: \"2025-02-30\" }) { totalCount } }",
                "{ events(filter: { to: \"2025-02-30\" }) { totalCount } }",
                "{ actor(slug: \"marco-rubio\") { roles(on: \"2025-02-30\") { title } } }",
                "query A($day: Date) { actor(slug: \"marco-rubio\") { roles(on: $day) { title } } }",
                "query A($day: Date) { statements(filter: { from: $day }) { totalCount } }",
                "query A($filter: StatementFilter) { statements(filter: $filter) { totalCount } }",
                "query A($no: Date = \"2025-02-30\") { events(filter: { from: $no }) { totalCount } }"
            })
    void a_day_that_is_not_in_the_calendar_is_named(String query) {
        ask(query, Map.of("day", "2025-02-30", "filter", Map.of("to", "2025-02-30")))
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", is("BAD_DATE"))
                .body("errors[0].message", containsString("'2025-02-30'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "5", "{\"a\": 1}"})
    void a_text_is_no_page_size(String size) {
        String query =
                "query A($size: Int) { actor(slug: \"marco-rubio\") { statements(first: $size) { totalCount } } }";
        ask(query, Map.of("size", size))
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", is("BAD_VARIABLE"));
    }

    static List<Object> oddValues() {
        return List.of(true, "x", 1.5, List.of(List.of(1)), Map.of("a", 1));
    }

    @ParameterizedTest
    @MethodSource("oddValues")
    void a_variable_of_another_type_is_named_and_nobody_learns_what_it_is_in_the_engine(Object value) {
        for (String type : List.of("Int", "EventFilter", "Date", "[EventKind!]")) {
            String query = "query A($value: " + type + ") { events(" + ARGUMENTS.get(type) + ") { totalCount } }";
            String answer = ask(query, Map.of("value", value)).extract().asString();
            Secrets.assertNone(answer);
            assertFalse(answer.matches(".*(Array|Map|Hash|Big|Linked).*"), answer);
        }
    }

    private static ValidatableResponse ask(String query, Map<String, ?> variables) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }
}
