package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What graphql-cop, GraphQL Armor and the OWASP cheat sheet for GraphQL try, against the packaged application: each is
 * answered with an error that says what is wrong, or harmlessly, soon and in few bytes, and gives nothing away.
 *
 * <p>Names of the schema are suggested as long as it is public, so that they give nothing away.
 * What was measured is written to {@code target/abuse.md}.
 */
@QuarkusIntegrationTest
class AbuseIT {

    private static final Path REPORT = Path.of("target/abuse.md");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOT_REFUSED = "";
    private static final String TEXT = "query A($text: String!) { search(text: $text) { totalCount }"
            + " events(filter: { text: $text }) { totalCount } event(slug: $text) { slug } }";

    /** Many times what any of them takes on a machine that has nothing else to do. */
    private static final long SOON = 5_000;

    private static final List<String> MEASURED = Collections.synchronizedList(new ArrayList<>());

    @TestHTTPResource("/graphql")
    URI endpoint;

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * Something that should not work.
     *
     * @param name what it is
     * @param request without its address
     * @param address what comes behind the endpoint's
     * @param status the status of the answer
     * @param code the code of all its errors; empty where it has none
     * @param bytes how large the answer is at most
     */
    private record Abuse(String name, HttpRequest.Builder request, String address, int status, String code, int bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Abuse> abuses() {
        return Stream.of(
                        documents(),
                        variables(),
                        bodies(),
                        Stream.of(
                                get("a mutation by GET", "mutation { change }", 405, "METHOD_NOT_ALLOWED"),
                                get("a query by GET, which a link can ask", "{ __typename }", 200, NOT_REFUSED)))
                .flatMap(abuse -> abuse);
    }

    private static Stream<Abuse> documents() {
        return Stream.of(
                query("101 aliases", "{ " + times(101, i -> "a" + i + ": __typename ") + "}", "TOO_MANY_ALIASES"),
                query("101 searches", "{ " + times(101, i -> search("a" + i)) + "}", "TOO_MANY_ALIASES"),
                query("one field 500 times", "{ " + "__typename ".repeat(500) + "}", "TOO_MANY_ALIASES"),
                query("500 directives", "{ __typename " + "@aa ".repeat(500) + "}", "TOO_MANY_DIRECTIVES"),
                query("10 unknown directives", "{ __typename " + "@aa ".repeat(10) + "}", "VALIDATION_ERROR"),
                query(
                        "circular introspection",
                        circles("{ __schema { types ", "{ fields { type ", 8),
                        "INTROSPECTION_TOO_LARGE"),
                query("30 circles of records", circles("{ event(slug: \"x\") ", "{ partOf ", 30), "QUERY_TOO_DEEP"),
                query("5000 circles of records", circles("{ event(slug: \"x\") ", "{ partOf ", 5000), "QUERY_TOO_LONG"),
                query("1900 brackets", "{ a" + "{ a ".repeat(1900) + "}".repeat(1900) + "}", "QUERY_TOO_DEEP"),
                query(
                        "lists in lists",
                        "{ nodes(ids: " + "[".repeat(900) + "]".repeat(900) + ") { id } }",
                        "QUERY_TOO_DEEP"),
                query("9000 tokens", "{ " + "a ".repeat(9000) + "}", "TOO_MANY_TOKENS"),
                query("800 KB of tokens", "{ " + "a ".repeat(400_000) + "}", "QUERY_TOO_LONG"),
                query(
                        "pages in pages in pages",
                        "{ events(first: 100) { nodes { sources { events(first: 100) { nodes { sources {"
                                + " events(first: 100) { nodes { slug } } } } } } } } }",
                        "QUERY_TOO_COSTLY"),
                query("fragments that multiply", multiplying(12), "QUERY_TOO_COSTLY"),
                query(
                        "a fragment within itself",
                        "{ event(slug: \"x\") { ...a } } fragment a on Event { partOf { ...a } }",
                        "VALIDATION_ERROR"),
                query(
                        "200 unused fragments",
                        "{ __typename } " + times(200, i -> "fragment f" + i + " on Event { slug } "),
                        "VALIDATION_ERROR"),
                query("500 unknown fields", "{ " + times(500, i -> "no" + i + " ") + "}", "TOO_MANY_ROOT_FIELDS"),
                query("a misspelt field", "{ dataset { titl } }", "VALIDATION_ERROR"),
                query("a misspelt argument", "{ events(firs: 1) { totalCount } }", "VALIDATION_ERROR"),
                query("a misspelt value", "{ events(orderBy: DATE) { totalCount } }", "VALIDATION_ERROR"),
                query("a value of another type", "{ events(first: \"x\") { totalCount } }", "VALIDATION_ERROR"),
                query("a float for an Int", "{ events(first: 1e999999999) { totalCount } }", "VALIDATION_ERROR"),
                query(
                        "an Int of 19000 digits",
                        "{ events(first: " + "9".repeat(19_000) + ") { totalCount } }",
                        "VALIDATION_ERROR"),
                query(
                        "a cursor of 15 KB",
                        "{ events(after: \"" + "A".repeat(15_000) + "\") { totalCount } }",
                        "BAD_CURSOR"),
                query("half a character", "{ search(text: \"\\ud800\") { totalCount } }", "SYNTAX_ERROR"),
                query("a mutation", "mutation { change }", "VALIDATION_ERROR"),
                query("a subscription", "subscription { changes }", "VALIDATION_ERROR"));
    }

    private static Stream<Abuse> variables() {
        return Stream.of(
                text("%, _ and quotes", "%_'\"\\ -- ; drop table Event"),
                text("operators", "+a -b \"c\" (d* OR e~2)^3 && !f || [g TO h] {i} /j/ :"),
                text("control characters", "\u0000\u0001\u001b[31m\u007f\u0085\u2028\u202e\ufeff"),
                post(
                        "halves of characters",
                        asked(TEXT, Map.of("text", "\ud800 \udc00 \udfff\ud800")),
                        400,
                        "BAD_REQUEST"),
                post("900 KB of text", asked(TEXT, Map.of("text", "x".repeat(900_000))), 200, "TEXT_TOO_LONG"),
                post("900 KB of one word", asked(TEXT, Map.of("text", "ab ".repeat(300_000))), 200, "TEXT_TOO_LONG"),
                post(
                        "characters that grow in normal form",
                        asked(TEXT, Map.of("text", "\ufdfa".repeat(150_000))),
                        200,
                        "TEXT_TOO_LONG"),
                post(
                        "100,000 marks on a letter",
                        asked(TEXT, Map.of("text", "a" + "\u0301".repeat(100_000))),
                        200,
                        "TEXT_TOO_LONG"),
                post("33 words", asked(TEXT, Map.of("text", times(33, i -> "w" + i + " "))), 200, "TOO_MANY_WORDS"),
                post(
                        "20,000 ids",
                        asked(
                                "query A($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                                Map.of("ids", Collections.nCopies(20_000, "event:x"))),
                        200,
                        "LIST_TOO_LONG"),
                post(
                        "a reference of 900 KB",
                        asked(
                                "query A($ids: [ID!]) { events(filter: { participants: $ids }) { totalCount } }",
                                Map.of("ids", List.of("x".repeat(900_000)))),
                        200,
                        "UNKNOWN_RECORD"),
                post(
                        "a number with an exponent",
                        "{\"query\": \"query A($n: Int) { events(first: $n) { totalCount } }\","
                                + "\"variables\": {\"n\": 1e1000000000}}",
                        200,
                        "BAD_VARIABLE"),
                post(
                        "a number of 900,000 digits",
                        "{\"query\": \"query A($n: Int) { events(first: $n) { totalCount } }\","
                                + "\"variables\": {\"n\": " + "9".repeat(900_000) + "}}",
                        400,
                        "BAD_REQUEST"),
                post(
                        "an operation that is not there",
                        "{\"query\": \"{ __typename }\", \"operationName\": \"no\"}",
                        200,
                        "UNKNOWN_OPERATION"));
    }

    private static Stream<Abuse> bodies() {
        String query = "{\"query\": \"{ dataset { title } }\"}";
        return Stream.of(
                post(
                        "a batch of 10 as an array",
                        "[" + String.join(",", Collections.nCopies(10, query)) + "]",
                        400,
                        "BAD_REQUEST"),
                typed("CSRF by text/plain", "text/plain", query),
                typed("CSRF by a form", "application/x-www-form-urlencoded", "query=%7Bdataset%7Btitle%7D%7D"),
                typed("CSRF by a multipart form", "multipart/form-data; boundary=x", "--x--"),
                typed("a document without JSON", "application/graphql", "{ dataset { title } }"),
                post(
                        "400,000 brackets of JSON",
                        "{\"query\": \"{a}\", \"variables\": {\"a\": " + "[".repeat(400_000) + "]".repeat(400_000)
                                + "}}",
                        400,
                        "BAD_REQUEST"),
                post(
                        "objects in 50,000 objects",
                        "{\"query\": \"{a}\", \"variables\": " + "{\"a\": ".repeat(50_000) + "1" + "}".repeat(50_000)
                                + "}",
                        400,
                        "BAD_REQUEST"),
                post("2 MB", "a".repeat(2_000_000), 413, "BODY_TOO_LARGE"),
                post("nothing", "", 400, "BAD_REQUEST"),
                post("half of JSON", "{\"query\": \"", 400, "BAD_REQUEST"),
                post("a query that is a number", "{\"query\": 1}", 400, "BAD_REQUEST"),
                post(
                        "a hash that is a number",
                        "{\"extensions\": {\"persistedQuery\": {\"sha256Hash\": 1}}}",
                        400,
                        "BAD_REQUEST"),
                new Abuse(
                        "tracing and debugging",
                        json("{\"query\": \"{ __typename }\","
                                        + " \"extensions\": {\"tracing\": true, \"debug\": true}}")
                                .header("apollo-federation-include-trace", "ftv1")
                                .header("X-Apollo-Tracing", "1")
                                .header("X-Debug", "1"),
                        "",
                        200,
                        NOT_REFUSED,
                        40));
    }

    @ParameterizedTest
    @MethodSource("abuses")
    void nothing_comes_of_it(Abuse abuse) throws Exception {
        HttpRequest request =
                abuse.request().uri(URI.create(endpoint + abuse.address())).build();
        long start = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        long took = (System.nanoTime() - start) / 1_000_000;

        String answer = new String(response.body(), UTF_8);
        String code = code(answer);
        MEASURED.add("| %s | %d | %s | %,d | %d |"
                .formatted(abuse.name(), response.statusCode(), code, response.body().length, took));
        assertEquals(abuse.status(), response.statusCode(), answer);
        assertEquals(abuse.code(), code, answer);
        assertTrue(response.body().length <= abuse.bytes(), response.body().length + " bytes");
        assertTrue(took <= SOON, took + " ms");
        Secrets.assertNone(answer);
    }

    @AfterAll
    static void report() throws IOException {
        String table = "| abuse | status | code | bytes | ms |\n| --- | --- | --- | --- | --- |\n"
                + String.join("\n", MEASURED) + "\n";
        Files.writeString(REPORT, "# What became of abuse\n\n" + table);
        System.out.println(table);
    }

    private static String code(String answer) throws IOException {
        JsonNode errors = JSON.readTree(answer).path("errors");
        return errors.findValuesAsText("code").stream().distinct().collect(Collectors.joining(", "));
    }

    private static Abuse query(String name, String query, String code) {
        return post(name, asked(query, Map.of()), 200, code);
    }

    private static Abuse text(String name, String text) {
        return post(name, asked(TEXT, Map.of("text", text)), 200, NOT_REFUSED);
    }

    private static Abuse get(String name, String query, int status, String code) {
        return new Abuse(
                name, HttpRequest.newBuilder(), "?query=" + URLEncoder.encode(query, UTF_8), status, code, 1_000);
    }

    private static Abuse typed(String name, String type, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return new Abuse(name, request, "", 415, "UNSUPPORTED_MEDIA_TYPE", 1_000);
    }

    private static Abuse post(String name, String body, int status, String code) {
        return new Abuse(name, json(body), "", status, code, 3_000);
    }

    private static HttpRequest.Builder json(String body) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static String asked(String query, Map<String, ?> variables) {
        try {
            // What is not ASCII is escaped, so that halves of characters arrive.
            return JSON.writer()
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .writeValueAsString(Map.of("query", query, "variables", variables));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String circles(String start, String circle, int count) {
        String open = start + circle.repeat(count) + "{ __typename ";
        return open + "}".repeat((int) open.chars().filter(c -> c == '{').count());
    }

    private static String multiplying(int depth) {
        return "{ event(slug: \"x\") { ...f0 } } fragment f" + depth + " on Event { slug } "
                + times(
                        depth,
                        i -> "fragment f%d on Event { a: parts { ...f%d } b: parts { ...f%d } } "
                                .formatted(i, i + 1, i + 1));
    }

    private static String search(String alias) {
        return alias + ": search(text: \"a b c d e f g h\", first: 100) { totalCount } ";
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
