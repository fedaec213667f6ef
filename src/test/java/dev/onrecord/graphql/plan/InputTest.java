package dev.onrecord.graphql.plan;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.Secrets;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of value for every kind of argument, in documents and beside them (GraphQL, §3.5 to §3.12, §5.6, §6.1.2):
 * taken, or refused with one code and without data. Plans and the framework take the same.
 */
@QuarkusTest
class InputTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/graphql")
    URL endpoint;

    private final HttpClient client = HttpClient.newHttpClient();

    /** What an argument of each type is, in a query. */
    private static final Map<String, String> QUERIES = Map.of(
            "Int", "{ events(first: %s) { totalCount } }",
            "String", "{ events(filter: {text: %s}) { totalCount } }",
            "ID", "{ events(filter: {partOf: %s}) { totalCount } }",
            "Date", "{ events(filter: {from: %s}) { totalCount } }",
            "EventOrder", "{ events(orderBy: %s) { totalCount } }",
            "[EventKind!]", "{ events(filter: {kinds: %s}) { totalCount } }",
            "[ID!]!", "{ nodes(ids: %s) { id } }",
            "ID!", "{ node(id: %s) { id } }",
            "String!", "{ search(text: %s) { totalCount } }",
            "EventFilter", "{ events(filter: %s) { totalCount } }");

    /** Literals that a type takes; of those that another takes and it does not, it takes none. */
    private static final Map<String, List<String>> LITERALS = Map.of(
            "Int", List.of("5", "0", "null"),
            "String", List.of("\"x\"", "\"2025-07-18\"", "\"RELEASE\"", "\"5\"", "\"\"\"x\"\"\"", "null"),
            "ID", List.of("null"),
            "Date", List.of("\"2025-07-18\"", "null"),
            "EventOrder", List.of("DATE_ASC", "null"),
            "[EventKind!]", List.of("RELEASE", "[RELEASE, VISIT]", "[]", "null"),
            "[ID!]!", List.of("\"event:prisoner-exchange\"", "[\"event:prisoner-exchange\"]", "[]"),
            "ID!", List.of("\"event:prisoner-exchange\""),
            "String!", List.of("\"x\"", "\"2025-07-18\"", "\"RELEASE\"", "\"5\"", "\"\"\"x\"\"\""),
            "EventFilter", List.of("{}", "{kinds: RELEASE}", "{kinds: [RELEASE]}", "{text: null}", "null"));

    /** Literals that no argument here takes. */
    private static final List<String> WRONG = List.of(
            "1e2",
            "100.0",
            "5.5",
            "true",
            "2147483648",
            "-2147483649",
            "1e400",
            "RELASE",
            "[null]",
            "[[RELEASE]]",
            "{kinds: \"RELEASE\"}",
            "{kinds: [null]}",
            "{kind: RELEASE}",
            "{text: 5}",
            "{from: 5}",
            "[true]",
            "{first: 5}");

    /** Strings and whole numbers are ids, of whatever there is; what they name is another question. */
    private static final List<String> IDS = List.of(
            "\"x\"",
            "\"2025-07-18\"",
            "\"RELEASE\"",
            "\"5\"",
            "\"\"\"x\"\"\"",
            "5",
            "0",
            "\"event:prisoner-exchange\"",
            "2147483648",
            "-2147483649");

    private static final List<String> TEXTS = List.of("\"event:prisoner-exchange\"");

    private static final List<String> NO_DAYS =
            List.of("\"x\"", "\"RELEASE\"", "\"5\"", "\"\"\"x\"\"\"", "\"event:prisoner-exchange\"");

    static Set<String> types() {
        return new TreeSet<>(QUERIES.keySet());
    }

    private static Set<String> literals() {
        Set<String> all = new TreeSet<>(WRONG);
        LITERALS.values().forEach(all::addAll);
        return all;
    }

    private static String expectedOfLiteral(String type, String literal) {
        if (type.contains("ID") && IDS.contains(literal)) {
            return "";
        }
        if (type.startsWith("String") && TEXTS.contains(literal)) {
            return "";
        }
        if (type.equals("Date") && NO_DAYS.contains(literal)) {
            return "BAD_DATE";
        }
        return LITERALS.get(type).contains(literal) ? "" : "VALIDATION_ERROR";
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_literal_is_taken_for_its_type_and_no_other(String type) {
        compare(
                literals(),
                literal -> expectedOfLiteral(type, literal),
                literal -> outcome(QUERIES.get(type).formatted(literal), "{}"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_default_is_taken_for_its_type_and_no_other(String type) {
        Set<String> literals = literals();
        // A variable that is null is another matter.
        literals.remove("null");
        compare(
                literals,
                literal -> expectedOfLiteral(type, literal),
                literal -> outcome(
                        "query A($v: " + type + " = " + literal + ") "
                                + QUERIES.get(type).formatted("$v"),
                        "{}"));
    }

    /** Values of JSON that a type takes. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "Int", List.of("5", "5.0", "5e0", "null", "0"),
            "String", List.of("\"x\"", "\"2025-07-18\"", "\"RELEASE\"", "\"DATE_ASC\"", "\"5\"", "null"),
            "ID", List.of("null"),
            "Date", List.of("\"2025-07-18\"", "null"),
            "EventOrder", List.of("\"DATE_ASC\"", "null"),
            "[EventKind!]", List.of("\"RELEASE\"", "[\"RELEASE\", \"VISIT\"]", "[]", "null"),
            "[ID!]!", List.of("[\"event:prisoner-exchange\"]", "[]"),
            "ID!", List.of(),
            "String!", List.of("\"x\"", "\"2025-07-18\"", "\"RELEASE\"", "\"DATE_ASC\"", "\"5\""),
            "EventFilter",
                    List.of(
                            "{}",
                            "{\"kinds\": \"RELEASE\"}",
                            "{\"kinds\": [\"RELEASE\"]}",
                            "{\"text\": null}",
                            "null"));

    private static final List<String> WRONG_VALUES = List.of(
            "5.5",
            "true",
            "2147483648",
            "-2147483649",
            "1e400",
            "1e1000000000",
            "1e-1000000000",
            "\"RELASE\"",
            "[null]",
            "[[\"RELEASE\"]]",
            "{\"kinds\": [null]}",
            "{\"kinds\": [5]}",
            "{\"kind\": \"RELEASE\"}",
            "{\"text\": 5}",
            "{\"from\": 5}",
            "[true]",
            "{\"first\": 5}",
            "{\"participants\": [[\"x\"]]}");

    private static final List<String> ID_VALUES = List.of(
            "\"x\"",
            "\"2025-07-18\"",
            "\"RELEASE\"",
            "\"DATE_ASC\"",
            "\"5\"",
            "5",
            "5.0",
            "5e0",
            "0",
            "2147483648",
            "-2147483649",
            "\"RELASE\"");

    @ParameterizedTest
    @MethodSource("types")
    void a_value_of_json_is_taken_for_its_type_and_no_other(String type) {
        Set<String> values = new TreeSet<>(WRONG_VALUES);
        VALUES.values().forEach(values::addAll);
        compare(
                values,
                value -> expectedOfValue(type, value),
                value -> outcome(
                        "query A($v: " + type + ") " + QUERIES.get(type).formatted("$v"), "{\"v\": " + value + "}"));
    }

    private static String expectedOfValue(String type, String value) {
        if (type.contains("ID") && ID_VALUES.contains(value)) {
            return "";
        }
        if (type.equals("[ID!]!") && value.equals("[\"RELEASE\", \"VISIT\"]")) {
            return "";
        }
        if (type.startsWith("String") && value.equals("\"RELASE\"")) {
            return "";
        }
        if (type.equals("Date") && value.matches("\"(x|RELEASE|RELASE|DATE_ASC|5)\"")) {
            return "BAD_DATE";
        }
        return VALUES.get(type).contains(value) ? "" : "BAD_VARIABLE";
    }

    private static void compare(Set<String> values, UnaryOperator<String> expected, UnaryOperator<String> actual) {
        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        values.forEach(value -> {
            wanted.put(value, expected.apply(value));
            found.put(value, actual.apply(value));
        });
        assertEquals(wanted, found);
    }

    /** @return the code of the only error, empty where all is well, or an id names nothing */
    private String outcome(String query, String variables) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint.toString()))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body(query, variables)))
                    .build();
            String answer = client.send(request, BodyHandlers.ofString()).body();
            Secrets.assertNone(answer);
            JsonNode json = JSON.readTree(answer);
            JsonNode errors = json.path("errors");
            if (errors.isMissingNode()) {
                return "";
            }
            Set<String> codes = new TreeSet<>(errors.findValuesAsText("code"));
            if (Set.of("BAD_ID", "UNKNOWN_RECORD").containsAll(codes)) {
                return "";
            }
            String code = errors.size() == 1 ? codes.iterator().next() : errors.toString();
            return json.path("data").isObject() || errors.findValue("locations") == null ? answer : code;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                Arguments.of("query A($v: Boolean = true) { dataset @include(if: $v) { title } }", "if", "@include"),
                Arguments.of("query A($v: Boolean = true) { dataset { ... @skip(if: $v) { title } } }", "if", "@skip"),
                Arguments.of(
                        "query A($v: Boolean = true) { ...a } fragment a on Query { dataset @skip(if: $v) { title } }",
                        "if",
                        "@skip"),
                Arguments.of("query A($v: ID = \"event:x\") { node(id: $v) { id } dataset { title } }", "id", "node"),
                Arguments.of("query A($v: [ID!] = [\"event:x\"]) { nodes(ids: $v) { id } }", "ids", "nodes"),
                Arguments.of("query A($v: ID = \"event:x\") { nodes(ids: [$v]) { id } }", "ids", "nodes"),
                Arguments.of("query A($v: String = \"x\") { search(text: $v) { totalCount } }", "text", "search"),
                Arguments.of("query A($v: String = \"x\") { event(slug: $v) { slug } }", "slug", "event"),
                Arguments.of(
                        "query A($v: EventKind = RELEASE) { events(filter: {kinds: [$v]}) { totalCount } }",
                        "filter",
                        "events"));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void null_in_place_of_a_default_is_refused_where_there_must_be_a_value(
            String query, String argument, String owner) {
        ask(query, "{\"v\": null}")
                .body("errors", hasSize(1))
                .body(
                        "errors[0].message",
                        is("`$v` is null, and `" + argument + "` of `" + owner
                                + "` must not be; leave the variable out for its default."))
                .body("errors[0].extensions.code", is("BAD_VARIABLE"))
                .body("errors[0].locations", hasSize(1))
                .body("data", nullValue());
        ask(query, "{}").body("errors", nullValue());
    }

    @Test
    void variables_that_the_operation_does_not_define_are_ignored() {
        ask("{ dataset { title } }", "{\"v\": [1, {\"a\": null}]}").body("errors", nullValue());
    }

    @Test
    void each_variable_has_its_own_error() {
        ask(
                        "query A($a: Int!, $b: [EventKind!]) { events(first: $a, filter: {kinds: $b}) { totalCount } }",
                        "{\"b\": [\"RELEASE\", \"VISITS\"]}")
                .body(
                        "errors.message",
                        contains(
                                "`$a` must be given a value.",
                                "`$b[1]` takes a value of the enum `EventKind`, not \"VISITS\". Did you mean `VISIT`?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ statements(first: %s) { nodes { slug } } } | 30",
                "query A($v: Int = %s) { statements(first: $v) { nodes { slug } } } | 30",
                "{ nodes(ids: %s) { id } } | \"event:prisoner-exchange\"",
                "query A($v: [ID!]! = %s) { nodes(ids: $v) { id } } | \"event:prisoner-exchange\""
            })
    void what_is_counted_is_what_resolvers_take(String query, String value) {
        given().contentType(ContentType.JSON)
                .body(Map.of("query", query.formatted(value), "extensions", Map.of("cost", true)))
                .post("/graphql")
                .then()
                .body("extensions.cost.estimated", is(value.equals("30") ? 32 : 2));
    }

    @ParameterizedTest
    @CsvSource(value = {"100", "100.0", "1e2", "\"100\""})
    void no_spelling_of_a_page_size_passes_the_limit_of_the_cost(String size) {
        String query = "query A($v: Int) { statements(first: $v) { nodes { about { statements(first: $v) { nodes {"
                + " about { statements(first: $v) { nodes { about { statements(first: $v) { nodes {"
                + " slug gist act channel id } } } } } } } } } } } }";
        ask(query, "{\"v\": " + size + "}")
                .body("errors[0].extensions.code", is(size.startsWith("\"") ? "BAD_VARIABLE" : "QUERY_TOO_COSTLY"));
    }

    @Test
    void a_date_that_is_no_day_has_its_place_in_the_answer() {
        ask("{ dataset { title } actor(slug: \"marco-rubio\") { roles(on: \"2025-02-30\") { title } } }", "{}")
                .body("errors", hasSize(1))
                .body("errors[0].path", contains("actor", "roles"))
                .body("errors[0].locations[0].column", is(50))
                .body("errors[0].extensions.code", is("BAD_DATE"))
                .body("data.actor", nullValue())
                .body("data.dataset.title", notNullValue());
    }

    @Test
    void an_id_of_nothing_leaves_null_in_its_place() {
        JsonPath answer = ask(
                        "{ nodes(ids: [\"garbage\", \"event:prisoner-exchange\", \"event:no\", \"x:y\"]) { id }"
                                + " dataset { title } one: node(id: \"garbage\") { id } }",
                        "{}")
                .body("data.dataset.title", notNullValue())
                .body("data.one", nullValue())
                .body("errors", hasSize(3))
                .body("errors.extensions.code", contains("BAD_ID", "BAD_ID", "BAD_ID"))
                .body("errors.locations[0]", hasSize(1))
                .extract()
                .jsonPath();
        List<String> ids = new ArrayList<>();
        ids.add(null);
        ids.add("event:prisoner-exchange");
        ids.add(null);
        ids.add(null);
        assertEquals(
                ids,
                answer.<Map<String, String>>getList("data.nodes").stream()
                        .map(node -> node == null ? null : node.get("id"))
                        .toList());
        assertEquals(
                Set.of(List.of("nodes", 0), List.of("nodes", 3), List.of("one")),
                Set.copyOf(answer.getList("errors.path")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ events(after: \"x\") { totalCount } } | BAD_CURSOR",
                "{ events(first: 101) { totalCount } } | PAGE_TOO_LARGE",
                "{ events(first: 1, last: 1) { totalCount } } | BAD_PAGE",
                "{ events(filter: {participants: \"x\"}) { totalCount } } | UNKNOWN_RECORD",
                "{ events(filter: {participants: \"event:x\"}) { totalCount } } | BAD_ID"
            })
    void what_a_client_asks_of_a_field_that_cannot_be_has_its_place(String query, String code) {
        ask(query, "{}")
                .body("errors.extensions.code", contains(code))
                .body("errors[0].path", contains("events"))
                .body("errors[0].locations", hasSize(1));
    }

    /** They have no order (GraphQL, §2.9.8), so that the arguments are the same (§5.3.2). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a: events(filter: {text: \"e\", dated: true}) { totalCount } a: events(filter: {dated: true, text: \"e\"}) { nodes { slug } } }",
                "{ a: events(filter: {any: [{text: \"e\", dated: true}], text: \"e\"}) { totalCount } a: events(filter: {text: \"e\", any: [{dated: true, text: \"e\"}]}) { nodes { slug } } }",
                "query Q($x: String = \"e\") { a: events(filter: {not: {text: \"x\", dated: false}, text: $x}, first: 3) { totalCount } ... on Query { a: events(first: 3, filter: {text: $x, not: {dated: false, text: \"x\"}}) { nodes { slug } } } }"
            })
    void fields_of_input_objects_are_the_same_in_any_order(String query) {
        ask(query, "{}")
                .body("errors", nullValue())
                .body("data.a.totalCount", greaterThan(0))
                .body("data.a.nodes.slug", not(empty()));
    }

    @Test
    void an_empty_name_stands_for_the_only_operation() {
        String one = "query A { dataset { title } }";
        named(one, "").body("errors", nullValue());
        named(one + " query B { dataset { licence } }", "")
                .body("errors.extensions.code", contains("UNKNOWN_OPERATION"));
        named(one, "C")
                .body("errors[0].message", is("The document has no operation `C`."))
                // An error without a place has no places (§7.1.2).
                .body("errors[0]", not(hasKey("locations")));
    }

    private static ValidatableResponse named(String query, String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query, "operationName", name))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data", name.isEmpty() && !query.contains("B") ? not(equalTo(null)) : nullValue());
    }

    private static ValidatableResponse ask(String query, String variables) {
        return given().contentType(ContentType.JSON)
                .body(body(query, variables).getBytes(UTF_8))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    private static String body(String query, String variables) {
        return "{\"query\": \"" + query.replace("\"", "\\\"") + "\", \"variables\": " + variables + "}";
    }
}
