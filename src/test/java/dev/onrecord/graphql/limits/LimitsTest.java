package dev.onrecord.graphql.limits;

import static dev.onrecord.Asking.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets more than the service can give: a document is held against the limits before it is run. */
@QuarkusTest
class LimitsTest {

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    static Stream<org.junit.jupiter.params.provider.Arguments> documents() {
        return Stream.of(
                arguments("QUERY_TOO_DEEP", 15, nested(15), nested(16)),
                arguments("QUERY_TOO_DEEP", 15, nestedInFragments(15), nestedInFragments(16)),
                arguments("TOO_MANY_ALIASES", 20, aliases(20), aliases(21)),
                arguments("TOO_MANY_ALIASES", 20, aliasesInFragments(20), aliasesInFragments(21)),
                arguments("TOO_MANY_ALIASES", 20, aliasesInTwins(20), aliasesInTwins(21)),
                arguments("TOO_MANY_ALIASES", 20, repeated(20), repeated(21)),
                arguments("TOO_MANY_ROOT_FIELDS", 20, rootFields(20), rootFields(21)),
                arguments("TOO_MANY_DIRECTIVES", 30, directives(30), directives(31)),
                arguments("LIST_TOO_LONG", 500, ids(500), ids(501)),
                arguments("QUERY_TOO_LONG", 20000, comment(20000), comment(20001)),
                arguments("TOO_MANY_TOKENS", 2000, tokens(2000), tokens(2001)),
                arguments("QUERY_TOO_COSTLY", 5000, spread(5000), spread(5001)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ evvent(slug: \"x\") { slug } }",
                "{ evvent(name: \"x\") { slug } }",
                "{ nodde(id: \"event:x\") { id } }",
                "{ noddes(ids: [\"event:x\"], first: 2) { id { id } } }",
                "{ dataset { title { title } } events { nodes { nowhere(slug: \"x\") { slug } } } }"
            })
    void what_the_schema_does_not_know_is_a_mistake_of_the_document(String query) {
        ask(query).body("errors[0].extensions.code", is("VALIDATION_ERROR"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_a_limit_allows_is_answered_and_one_more_is_not(String code, int limit, String allowed, String refused) {
        ask(allowed).statusCode(200).body("errors", nullValue()).body("data", notNullValue());
        ask(refused)
                .statusCode(200)
                .body("data", nullValue())
                .body("errors", hasSize(1))
                .body("errors[0].extensions.code", is(code))
                .body("errors[0].message", containsString(String.valueOf(limit)));
        asGraphQLResponse(refused).statusCode(400).body("errors[0].extensions.code", is(code));
    }

    // The query is the first level.
    private static String nested(int depth) {
        return "{ dataset { title } event(slug: \"prisoner-exchange\") " + "{ partOf ".repeat(depth - 2) + "{ slug }"
                + " }".repeat(depth - 2) + " }";
    }

    private static String nestedInFragments(int depth) {
        String fragments = IntStream.range(2, depth)
                .mapToObj(level -> "fragment f" + level + " on Event { partOf { "
                        + (level == depth - 1 ? "slug" : "...f" + (level + 1)) + " } } ")
                .collect(Collectors.joining());
        return "{ event(slug: \"prisoner-exchange\") { ...f2 } } " + fragments;
    }

    private static String aliases(int count) {
        return "{ dataset { " + times(count, i -> "a" + i + ": title ") + "} }";
    }

    private static String aliasesInFragments(int count) {
        return "{ dataset { ...one ...other } } fragment one on Dataset { "
                + times(count / 2, i -> "a" + i + ": title ") + "} fragment other on Dataset { "
                + times(count - count / 2, i -> "b" + i + ": title ") + "}";
    }

    private static String aliasesInTwins(int count) {
        return "{ dataset { " + times(count / 2, i -> "a" + i + ": title ") + "} dataset { "
                + times(count - count / 2, i -> "b" + i + ": title ") + "} }";
    }

    private static String repeated(int count) {
        return "{ dataset { " + "title ".repeat(count) + "} }";
    }

    private static String rootFields(int count) {
        return "{ " + times(count / 2, i -> "a" + i + ": dataset { title } ")
                + times(count - count / 2, i -> "b" + i + ": claims { totalCount } ") + "}";
    }

    private static String directives(int count) {
        return "{ dataset { ... @include(if: true) { title "
                + times(count - 1, i -> "... on Dataset @skip(if: false) { licence } ") + "} } }";
    }

    private static String ids(int count) {
        return "{ nodes(ids: [" + "\"event:prisoner-exchange\" ".repeat(count) + "]) { id } }";
    }

    private static String comment(int length) {
        String query = "{ dataset { title } } #";
        return query + "x".repeat(length - query.length());
    }

    private static String tokens(int count) {
        // Ten fields repeat in fragments, which is no abuse. Each fragment is ten tokens, and four are around them.
        String fragments = "... on Dataset { title title title title title } ";
        int whole = (count - 6) / 10;
        return "{ dataset { " + fragments.repeat(whole) + "title ".repeat((count - 6) % 10) + "} }";
    }

    /** Of twelve events: eleven with a fragment of 20 fields at 20 places, and one with that at 17 and fields of its own. */
    private static String spread(int count) {
        int whole = 1 + 20 * 21;
        int more = count - 11 * whole - 1 - 17 * 21;
        return "{ " + times(11, i -> "e" + i + ": event(slug: \"prisoner-exchange\") { ...outer } ")
                + "last: event(slug: \"prisoner-exchange\") { "
                + times(17, i -> "p" + i + ": partOf { ...inner } ") + times(more, i -> "s" + i + ": slug ")
                + "} } fragment outer on Event { " + times(20, i -> "p" + i + ": partOf { ...inner } ")
                + "} fragment inner on Event { " + times(20, i -> "s" + i + ": slug ") + "}";
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | { dataset { title } }",
                "1 | { event(slug: \"x\") { title __typename } }",
                "3 | { event(slug: \"prisoner-exchange\") { title __typename } }",
                "3 | { source(slug: \"wsj\") { slug label } }",
                "42 | { events { nodes { slug title } } }",
                "12 | { events(last: 5) { nodes { slug title } } }",
                "32 | { events(last: 10) { edges { cursor node { slug } } } }",
                "1 | { nodes(ids: [\"event:x\", \"event:y\", \"event:z\"]) { id } }",
                "2 | { nodes(ids: [\"event:x\", \"event:prisoner-exchange\"]) { id } }",
                "2 | { nodes(ids: \"event:prisoner-exchange\") { id } }",
                "12 | query A($size: Int = 5) { events(first: $size) { nodes { slug title } } }",
                "2 | { events(first: 0) { nodes { slug } } }",
                "5 | { search(text: \"maduro\", first: 3) { edges { score } } }",
                "2 | { search(text: \"qqqq\", first: 3) { edges { score } } }",
                "7 | { events(first: 5, filter: { text: \"nowhere\" }) { nodes { slug } } }"
            })
    void a_field_costs_as_often_as_there_are_records_around_it_or_could_be(int cost, String query) {
        post(Map.of("query", query, "extensions", Map.of("cost", true)))
                .body("errors", nullValue())
                .body("extensions.cost.estimated", is(cost))
                .body("extensions.cost.limit", is(50000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ statements(first: 0) { facets(by: [SPEAKER, MENTION, EVENT, DAY, MONTH, YEAR]) { by values { value count } } } }",
                "{ statements(first: 0) { facets(by: [SPEAKER, MENTION, EVENT, DAY, MONTH, YEAR]) { by } } }",
                "{ events(first: 0) { facets(by: [PARTICIPANT, DAY, KIND], first: 1000) { values { value label count } } } }",
                "query A($n: Int = 1000) { events(first: 0) { facets(by: [PARTICIPANT, DAY], first: $n) { values { value } } } }",
                "{ sources { nodes { statements(first: 1) { facets(by: [SPEAKER, DAY]) { values { value } } nodes { gist } } } } }",
                "{ search(text: \"maduro\", first: 0) { facets(by: [KIND]) { by values { value label count } } } }",
                "{ suggest(text: \"m\", first: 30) { text ranges { start end } node { ... on Node { id } } } }",
                "{ suggest(text: \"m\") { text node { __typename } } }"
            })
    void what_is_counted_or_suggested_is_never_more_than_estimated(String query) {
        ValidatableResponse answer = post(Map.of("query", query, "extensions", Map.of("cost", true)))
                .body("errors", nullValue())
                .body("extensions.cost.actual", greaterThan(5));
        int actual = answer.extract().path("extensions.cost.actual");
        answer.body("extensions.cost.estimated", greaterThanOrEqualTo(actual));
    }

    static Stream<String> countedInFull() {
        String statements = "SPEAKER, SPEAKER_KIND, ADDRESSEE, EVENT, ACT, ACT_DETAIL, CHANNEL, CHANNEL_DETAIL, SOURCE,"
                + " MENTION, MODE, ATTRIBUTION, YEAR, MONTH, DAY";
        String claims = "AGREEMENT, WEIGHT, EVENT, SUBJECT, SOURCE, SPEAKER_KIND, MODALITY, BETWEEN";
        String events = "KIND, KIND_DETAIL, STATUS, SOURCE, PARTICIPANT, COUNTRY, YEAR, MONTH, DAY";
        return Stream.of(
                "{ statements(first: 0) { facets(by: [" + statements + "]) { by values { value label count } } } }",
                "{ claims(first: 0) { facets(by: [" + claims + "]) { by values { value label count } } } }",
                "{ events(first: 0) { facets(by: [" + events + "]) { by values { value label count } } } }",
                "{ actors(first: 0) { facets(by: [KIND, KIND_DETAIL, SOURCE]) { values { value } } } }",
                "{ sources(first: 0) { facets(by: [PUBLISHER, LANGUAGE, YEAR, MONTH, DAY]) { values { value } } } }",
                "{ statements(first: 2) { facets(by: [SPEAKER, DAY, SPEAKER], first: 3) { by values { value } } nodes { slug } } }",
                "{ sources(first: 100) { nodes { statements(first: 0) { facets(by: [" + statements
                        + "], first: 1000) { values { value } } } } } }",
                "{ sources(first: 100) { nodes { claims(first: 0) { facets(by: [" + claims
                        + "], first: 1000) { values { value } } } } } }",
                "{ sources(first: 100) { nodes { events(first: 0) { facets(by: [" + events
                        + "], first: 1000) { values { value } } } } } }",
                "{ actors(first: 50) { nodes { events(first: 0) { facets(by: [" + events
                        + "]) { values { value } } } mentioned(first: 0) { facets(by: [SPEAKER, MONTH]) { values { value } } } } } }",
                "{ search(text: \"maduro\") { edges { match { field ranges { start end } } node { ... on Actor { name } } } } }",
                "{ search(text: \"said that\", first: 100) { nodes { ... on Statement { quotations { text } } } } }",
                "{ search(text: \"nowhere\") { nodes { __typename } edges { match { ranges { start } } } } }",
                "{ search(text: \"venezuela\", kinds: [CLAIM, EVENT], first: 7) { totalCount nodes { __typename } } }",
                "{ suggest(text: \"ma\", first: 5) { text ranges { start end } node { __typename } } }");
    }

    @ParameterizedTest
    @MethodSource("countedInFull")
    void what_is_counted_or_found_is_as_much_as_is_estimated(String query) {
        ValidatableResponse answer =
                post(Map.of("query", query, "extensions", Map.of("cost", true))).body("errors", nullValue());
        int actual = answer.extract().path("extensions.cost.actual");
        answer.body("extensions.cost.estimated", is(actual));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query A($text: String!, $kinds: [EntryKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first)"
                        + " { edges { match { ranges { start } } node { __typename } } } }",
                "query A($text: String!, $kinds: [EntryKind!], $first: Int) { suggest(text: $text, kinds: $kinds, first: $first)"
                        + " { ranges { start } node { ... on Node { id } } } }"
            })
    void what_is_found_with_variables_is_as_much_as_is_estimated(String query) {
        for (Map<String, Object> variables : List.<Map<String, Object>>of(
                Map.of("text", "gang"),
                Map.of("text", "gang", "first", 2),
                Map.of("text", "m", "kinds", List.of("ACTOR")),
                Map.of("text", "m", "kinds", List.of()),
                Map.of("text", ""))) {
            ValidatableResponse answer =
                    post(Map.of("query", query, "variables", variables, "extensions", Map.of("cost", true)));
            int actual = answer.extract().path("extensions.cost.actual");
            answer.body("extensions.cost.estimated", is(actual));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "[x]", "\"CLAIM\"", "[\"\"]", "[[CLAIM]]", "{ a: CLAIM }", "[null]", "5"})
    void kinds_that_are_none_are_told_by_validation_and_not_by_the_estimate(String kinds) {
        for (String field : List.of("search", "suggest")) {
            ask("{ " + field + "(text: \"a\", kinds: " + kinds + ") { __typename } }")
                    .statusCode(200)
                    .body("errors[0].extensions.code", is("VALIDATION_ERROR"));
        }
    }

    @Test
    void a_search_that_is_refused_is_refused_where_it_stands() {
        ask("{ search(text: \"" + times(40, i -> "word" + i + " ") + "\") { nodes { __typename } } dataset { title } }")
                .body("errors[0].extensions.code", is("TOO_MANY_WORDS"))
                .body("errors[0].path", is(List.of("search")));
    }

    @Test
    void the_cost_is_that_of_the_page_sizes_that_come_as_variables() {
        String query = "query A($size: Int = 5) { events(first: $size) { nodes { slug title } } }";
        post(Map.of("query", query, "variables", Map.of("size", 50), "extensions", Map.of("cost", true)))
                .body("extensions.cost.estimated", is(102));
        ask(query).body("extensions", nullValue());
    }

    @Test
    void what_a_request_costs_does_not_depend_on_those_before_it() {
        String query = "query A($size: Int) { events(first: $size) { nodes { slug sources { slug } } } }";
        String inner =
                "query B($size: Int) { sources(first: 2) { nodes { events(first: $size) { nodes { slug } } } } }";
        for (String asked : List.of(query, inner)) {
            List<Integer> costs =
                    Stream.of(1, 50, 0, 50, 1).map(size -> cost(asked, size)).toList();
            assertEquals(costs.get(0), costs.get(4));
            assertEquals(costs.get(1), costs.get(3));
            assertTrue(costs.get(2) < costs.get(0) && costs.get(0) < costs.get(1), costs.toString());
        }
    }

    private static int cost(String query, int size) {
        return post(Map.of("query", query, "variables", Map.of("size", size), "extensions", Map.of("cost", true)))
                .extract()
                .path("extensions.cost.estimated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ events(first: 100) { nodes { sources { events(first: 100) { nodes { sources {"
                        + " events(first: 100) { nodes { slug } } } } } } } } }",
                "{ sources(first: 100) { nodes { ...a } } } fragment a on Source { events(first: 100) { nodes { sources {"
                        + " ...b } } } } fragment b on Source { events(first: 100) { nodes { sources { ...c } } } }"
                        + " fragment c on Source { events(first: 100) { nodes { slug title } } }"
            })
    void a_query_whose_answer_could_be_too_large_is_refused_before_it_is_run(String query) {
        ask(query).body("data", nullValue()).body("errors[0].extensions.code", is("QUERY_TOO_COSTLY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A"})
    void the_limits_hold_however_the_operation_is_named(String name) {
        post(Map.of("query", "query A { dataset { " + "title ".repeat(21) + "} }", "operationName", name))
                .body("data", nullValue())
                .body("errors[0].extensions.code", is("TOO_MANY_ALIASES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967295", "1e99999", "-4294967297", "1.5"})
    void a_page_size_that_is_no_int_is_not_cut_to_one(String size) {
        given().contentType(ContentType.JSON)
                .body("{\"query\": \"query A($size: Int) { events(first: $size) { totalCount } }\","
                        + " \"variables\": {\"size\": " + size + "}}")
                .post("/graphql")
                .then()
                .body("data", nullValue())
                .body("errors[0].extensions.code", is("BAD_VARIABLE"));
    }

    @Test
    void a_page_size_that_is_written_out_is_not_cut_to_an_int_either() {
        ask("{ events(first: 4294967297) { totalCount } }").body("errors[0].extensions.code", is("VALIDATION_ERROR"));
    }

    @Test
    void fragments_that_multiply_do_not_multiply_the_work() {
        String fragments = times(
                12,
                i -> "fragment f" + i + " on Event { a: parts { ...f" + (i + 1) + " } b: parts { ...f" + (i + 1)
                        + " } c: partOf { ...f" + (i + 1) + " } d: partOf { ...f" + (i + 1) + " } } ");
        ask("{ event(slug: \"x\") { ...f0 } } " + fragments + "fragment f12 on Event { slug }")
                .body("errors[0].extensions.code", is("QUERY_TOO_COSTLY"));
    }

    @Test
    void fragments_in_a_circle_are_refused() {
        ask("{ event(slug: \"x\") { ...a } } fragment a on Event { partOf { ...a } }")
                .body("errors[0].message", is("The fragment `a` contains itself, directly or through others."))
                .body("errors[0].locations", is(List.of(Map.of("line", 1, "column", 62))))
                .body("errors[0].extensions.code", is("VALIDATION_ERROR"));
        ask("{ event(slug: \"x\") { ...a } }\nfragment a on Event { parts { ...b } }\nfragment b on Event { ...a slug }")
                .body("errors[0].locations", is(List.of(Map.of("line", 3, "column", 23))))
                .body("errors[0].extensions.code", is("VALIDATION_ERROR"));
        ask("{ event(slug: \"x\") { ...a } } fragment a on Event { ...b } fragment b on Event { ...a slug }")
                .body("errors[0].locations", hasSize(greaterThanOrEqualTo(1)))
                .body("errors[0].extensions.code", is("VALIDATION_ERROR"));
    }

    @Test
    void variables_have_limits_too() {
        String query = "query A($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        List<String> ids = Collections.nCopies(501, "event:prisoner-exchange");
        post(Map.of("query", query, "variables", Map.of("ids", ids.subList(0, 500))))
                .body("data.nodes", hasSize(500));
        post(Map.of("query", query, "variables", Map.of("ids", ids)))
                .body("errors[0].extensions.code", is("LIST_TOO_LONG"));
    }

    @Test
    void the_introspection_of_tools_is_answered_and_one_in_circles_is_not() {
        ask(IntrospectionQuery.INTROSPECTION_QUERY)
                .body("errors", nullValue())
                .body("data.__schema.queryType.name", is("Query"));
        ask(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                        .inputValueDeprecation(true)
                        .isOneOf(true)
                        .typeRefFragmentDepth(9)))
                .body("errors", nullValue());
        ask("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }")
                .body("data", nullValue())
                .body("errors[0].extensions.code", is("INTROSPECTION_TOO_LARGE"));
    }

    @Test
    void at_most_five_errors_of_validation_are_reported() {
        ask("{ " + times(9, i -> "no" + i + " ") + "}").body("errors", hasSize(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disagreements.graphql",
                "every-wording.graphql",
                "event-across-all-nouns.graphql",
                "four-levels.graphql",
                "timeline.graphql",
                "totals.graphql"
            })
    void what_people_ask_is_far_from_the_limits(String document) {
        // Half of what is answered.
        post(Map.of(
                        "query",
                        read(document),
                        "variables",
                        Map.of("slug", "prisoner-exchange"),
                        "extensions",
                        Map.of("cost", true)))
                .body("errors", nullValue())
                .body("extensions.cost.estimated", lessThanOrEqualTo(25_000));
    }

    private static ValidatableResponse ask(String query) {
        return post(Map.of("query", query));
    }

    private static ValidatableResponse asGraphQLResponse(String query) {
        return given().contentType(ContentType.JSON)
                .accept(GRAPHQL_RESPONSE)
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    private static ValidatableResponse post(Map<String, ?> request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/graphql")
                .then();
    }
}
