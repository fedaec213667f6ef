package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients, browsers and CDNs meet at the front door; the audits of the specification are in {@code AuditIT}. */
@QuarkusTest
class HttpTest {

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";
    private static final String QUERY = "{ dataset { title } }";
    // printf '{ dataset { title } }' | sha256sum
    private static final String HASH = "f76260cde544017c920dbd5686d7598b629ef67a1d0bc103251fb14865c5a8f7";

    @Test
    void a_query_may_come_with_get() {
        get(QUERY).statusCode(200).body("data.dataset.title", notNullValue());
    }

    @Test
    void a_query_with_percent_signs_comments_and_lines_means_in_a_url_what_it_means_in_a_body() {
        get("# A comment.\n{ statements(filter: { text: \"100%\" }) { totalCount } }")
                .statusCode(200)
                .body("data.statements.totalCount", is(1));
    }

    @Test
    void nothing_but_a_query_is_answered_to_get() {
        get("mutation { change }")
                .statusCode(405)
                .header("Allow", "GET, HEAD, POST, OPTIONS")
                .body("errors[0].extensions.code", is("METHOD_NOT_ALLOWED"));
    }

    @Test
    void an_answer_to_get_may_be_kept_and_is_not_sent_twice() {
        String tag = get(QUERY)
                .header("ETag", notNullValue())
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", containsString("Accept"))
                .extract()
                .header("ETag");
        given().queryParam("query", QUERY)
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(304)
                .body(is(""));
        given().queryParam("query", "{ dataset { licence } }")
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ nope } | VALIDATION_ERROR",
                "{ claim { slug } } | VALIDATION_ERROR",
                "query A { dataset { title } } query B { dataset { title } } | UNKNOWN_OPERATION",
                "query A($first: Int!) { claims(first: $first) { totalCount } } | BAD_VARIABLE",
                "{ event(slug: | SYNTAX_ERROR",
                "{ claims(first: -1) { totalCount } } | BAD_PAGE"
            })
    void every_error_has_a_code_for_programs(String query, String code) {
        get(query).body("errors.extensions.code", everyItem(is(code))).body("errors", not(empty()));
    }

    @Test
    void an_answer_with_errors_is_not_kept() {
        get("{ events(first: 500) { totalCount } }").header("ETag", nullValue());
    }

    @Test
    void a_document_is_known_by_its_hash_once_it_was_sent() {
        String unknown = HASH.replace('1', '2');
        persisted(unknown)
                .statusCode(200)
                .body("errors[0].message", is("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", is("PERSISTED_QUERY_NOT_FOUND"));
        post(Map.of("query", QUERY, "extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HASH))))
                .statusCode(200)
                .body("data.dataset.title", notNullValue());
        persisted(HASH).statusCode(200).body("data.dataset.title", notNullValue());
        post(Map.of("documentId", "sha256:" + HASH)).statusCode(200).body("data.dataset.title", notNullValue());
        post(Map.of(
                        "query",
                        QUERY,
                        "extensions",
                        Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", unknown))))
                .statusCode(400)
                .body("errors[0].message", containsString("is not the SHA-256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "\"1\"", "null", "1.5"})
    void another_version_of_persisted_queries_is_none(String version) {
        given().queryParam("query", QUERY)
                .queryParam(
                        "extensions",
                        "{\"persistedQuery\":{\"version\":" + version + ",\"sha256Hash\":\"" + HASH + "\"}}")
                .get("/graphql")
                .then()
                .body("errors[0].message", containsString("send `\"version\": 1`"));
    }

    @Test
    void the_status_tells_whether_a_request_was_one_where_the_client_understands_that() {
        given().accept(GRAPHQL_RESPONSE)
                .contentType(ContentType.JSON)
                .body(Map.of("query", "{ nothing }"))
                .post("/graphql")
                .then()
                .statusCode(400)
                .contentType(GRAPHQL_RESPONSE);
        post(Map.of("query", "{ nothing }")).statusCode(200).body("errors", not(empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ dataset { title } | The document ends too early, at line 1, column 20.",
                "{ dataset ? } | The document is no GraphQL: `?` cannot stand at line 1, column 11.",
                "{ a: } | The document is no GraphQL: `}` cannot stand at line 1, column 6.",
                "{ é } | The document is no GraphQL: `é` cannot stand at line 1, column 3.",
                "{ a(b: \"\\uD800\") } | The document is no GraphQL: `\\uD800` stands for no character at line 1, column 8.",
                "{ a(b: \"\\uDC00x\") } | The document is no GraphQL: `\\uDC00` stands for no character at line 1, column 8.",
                "{ a(b: \"\\u{110000}\") } | The document is no GraphQL: `\\u{110000}` stands for no character at line 1, column 8.",
                "{ a(b: \"\\u{D83D}\\u{DE00}\") } | The document is no GraphQL: `\\u{D83D}` stands for no character at line 1, column 8.",
                "{ a(b: \"\\uD83D\\u{DE00}\") } | The document is no GraphQL: `\\uD83D` stands for no character at line 1, column 8.",
                "{ dataset \u2028 { title } } | The document is no GraphQL: `\u2028` cannot stand at line 1, column 11.",
                "\"a\" { dataset { title } } | The document is no GraphQL: `\"a\"` cannot stand at line 1, column 1.",
            })
    void a_document_that_is_no_graphql_is_refused_in_the_clients_own_characters(String query, String message) {
        post(Map.of("query", query)).body("errors[0].message", is(message));
    }

    @Test
    void operations_fragments_and_variables_may_be_described() {
        String query =
                "\"How many there are.\" query A(\"\"\"The\nsize\"\"\" $size: Int = 1, \"b\" $text: String = \"c\""
                        + " \"d\" $kinds: [EventKind!] = []) { events(first: $size, filter: { text: $text, kinds: $kinds }) {"
                        + " ...F nothing } } \"How many.\" fragment F on EventConnection { totalCount }";
        post(Map.of("query", query))
                .body("errors.size()", is(1))
                .body("errors[0].locations[0].line", is(2))
                .body("errors[0].locations[0].column", is(query.indexOf("nothing") - query.indexOf('\n')));
        post(Map.of("query", query.replace("nothing", ""))).statusCode(200).body("data.events.totalCount", is(0));
    }

    @Test
    void half_of_a_character_is_refused_wherever_it_stands_in_json_and_a_whole_one_is_taken() {
        String search = "query($text: String!) { search(text: $text) { totalCount } }";
        List<String> bodies = List.of(
                "{\"query\": \"" + search + "\", \"variables\": {\"text\": \"a %s\"}}",
                "{\"query\": \"" + search + "\", \"variables\": {\"text\": \"a\", \"%s\": [{\"b\": \"%s\"}]}}",
                "{\"query\": \"" + search + "# %s\", \"variables\": {\"text\": \"a\"}}",
                "{\"query\": \"{ search(text: \\\"%s\\\") { totalCount } }\"}",
                "{\"query\": \"{ dataset { title } }\", \"extensions\": {\"a\": [\"%s\"]}}");
        for (String body : bodies) {
            for (String half : List.of("\\ud800", "\\udc00\\ud800", "\\udbffb", "\\udfff", "\\ud83d\\ud83d\\ude00")) {
                send(body.replace("%s", half))
                        .statusCode(400)
                        .body("errors[0].extensions.code", is("BAD_REQUEST"))
                        .body(
                                "errors[0].message",
                                matchesPattern(
                                        "The body has `\\\\u[0-9a-f]{4}` in the text at line 1, column [0-9]+, which is"
                                                + " half of a character; send both halves, .*"));
            }
            send(body.replace("%s", "\\ud83d\\ude00")).statusCode(200).body("errors", nullValue());
        }
        given().queryParam("query", search)
                .queryParam("variables", "{\"text\":\n \"\\ud800\"}")
                .get("/graphql")
                .then()
                .statusCode(400)
                .body(
                        "errors[0].message",
                        containsString("`variables` has `\\ud800` in the text at line 2, column 2,"));
    }

    private static ValidatableResponse send(String json) {
        return given().contentType(ContentType.JSON).body(json).post("/graphql").then();
    }

    @Test
    void a_document_that_is_no_graphql_is_refused_with_the_place() {
        post(Map.of("query", "{ dataset { title }"))
                .body("errors[0].locations[0].line", is(1))
                .body("errors[0].extensions.code", is("SYNTAX_ERROR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"query\": | 400 | The body is not JSON.",
                "application/json | [] | 400 | The body is not a JSON object",
                "application/json | {} | 400 | `query` is missing",
                "application/json | {\"query\": 1} | 400 | `query` is not a string.",
                "application/json | {\"query\": \"\"} | 400 | `query` is empty",
                "application/json | {\"query\": \" \"} | 400 | `query` is empty",
                "application/json | [{\"query\": \"{a}\"}] | 400 | several requests in one are not answered here",
                "application/json | {\"documentId\": \"x\"} | 400 | There is no document 'x' here",
                "application/json | {\"documentId\": 1} | 400 | `documentId` is not a string.",
                "application/json | {\"documentId\": \"\"} | 400 | is no identifier of a document",
                "application/json | {\"documentId\": \"a b\"} | 400 | is no identifier of a document",
                "application/json | {\"documentId\": \"md5:ab\"} | 400 | is no identifier of a document",
                "application/json | {\"documentId\": \"sha256:AB\"} | 400 | has no SHA-256 behind the colon",
                "application/json | {\"query\": \"{a}\", \"documentId\": \"x\"} | 400 | The document is given twice",
                "application/json | {\"query\": \"{a}\"}x | 400 | The body is not JSON.",
                "application/json | {\"query\": \"{a}\"}{\"query\": \"{b}\"} | 400 | The body is not JSON.",
                "application/json | {\"query\": \"{a}\"}] | 400 | The body is not JSON.",
                "application/json | {\"query\": \"{a}\", \"query\": \"{b}\"} | 400 | has `query` twice in one object",
                "application/json | {\"query\": \"{a}\", \"variables\": {\"a\": [{\"b\": 1, \"b\": 1}]}} | 400 | has `b` twice",
                "application/json | {'query': '{a}'} | 400 | The body is not JSON.",
                "application/json | {\"query\": \"{a}\",} | 400 | The body is not JSON.",
                "application/json | {\"query\": \"{a}\", \"variables\": {\"a\": NaN}} | 400 | The body is not JSON.",
                "application/json | {\"query\": \"{a}\", \"variables\": {\"a\": 01}} | 400 | The body is not JSON.",
                "application/json | {\"query\": \"{a}\", \"variables\": {\"a\": 1e2147483649}} | 400 | too many digits.",
                "application/json | {\"query\": \"{a}\", \"variables\": {\"a\": -1e-99999999999}} | 400 | too many digits.",
                "application/json | /* a */ {\"query\": \"{a}\"} | 400 | The body is not JSON.",
                "application/json | {\"query\": \"{a}\", \"variables\": \"{}\"} | 400 | `variables` is not an object.",
                "application/json | null | 400 | The body is not a JSON object",
                "application/json | {\"query\": \"{a}\", \"variables\": []} | 400 | `variables` is not an object.",
                "text/plain | {\"query\": \"{a}\"} | 415 | Send the request as application/json."
            })
    void a_request_that_is_none_is_refused_with_the_way_to_mend_it(String type, String body, int status, String mend) {
        given().header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(status)
                .body("errors[0].message", containsString(mend))
                .body("errors[0].extensions.code", matchesPattern("[A-Z_]+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query={a}&query={b} | `query` is given twice; give it once.",
                "query={a}&variables={}&variables={} | `variables` is given twice; give it once.",
                "query={a}&variables={}x | `variables` is not JSON.",
                "query={a}&variables=[] | `variables` is not an object.",
                "query={a}&variables={%22a%22:1e99999999999} | `variables` is too deep, or has a number of too many digits.",
                "query= | `query` is missing; send a GraphQL document.",
                "documentId=x | There is no document 'x' here",
                "documentId=x&documentId=x | `documentId` is given twice; give it once.",
                "documentId= | `query` is missing; send a GraphQL document.",
                "query=%ff | `query` is not UTF-8.",
                "query={dataset{title}}%23%c0%af | `query` is not UTF-8.",
                "query={dataset{title}}%23%ed%a0%80 | `query` is not UTF-8.",
                "query={a}&variables={%22a%22:%22%e9%22} | `variables` is not UTF-8.",
                "query={a}&operationName=%ff | `operationName` is not UTF-8.",
                "Query={a} | `query` is missing; send a GraphQL document.",
            })
    void parameters_of_a_url_are_as_strict(String parameters, String message) {
        given().urlEncodingEnabled(false)
                .get("/graphql?"
                        + parameters
                                .replace("{", "%7B")
                                .replace("}", "%7D")
                                .replace("[", "%5B")
                                .replace("]", "%5D"))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query={dataset{title}}%23;variables=x",
                "query={dataset+{title}}",
                "query={dataset{title}}&QUERY=x&%ff=%ff&",
                "%71uery={dataset{title}}&query2=",
                "query=%EF%BB%BF{dataset{title}}%23%F0%9F%98%80%EF%BF%BD",
            })
    void parameters_of_a_url_are_parted_by_ampersands_and_named_as_they_are_written(String parameters) {
        given().urlEncodingEnabled(false)
                .get("/graphql?" + parameters.replace("{", "%7B").replace("}", "%7D"))
                .then()
                .statusCode(200)
                .body("data.dataset.title", notNullValue());
    }

    @Test
    void a_mark_of_the_byte_order_is_no_mistake() {
        given().header("Content-Type", "application/json")
                .body(("\ufeff{\"query\": \"" + QUERY + "\"} \r\n").getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.dataset.title", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=UTF-8",
                "application/json;charset=utf8",
                "application/json, application/json"
            })
    void json_is_json_as_graphiql_sends_it_too(String type) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type)
                .body(("{\"query\": \"" + QUERY + "\"}").getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.dataset.title", notNullValue());
    }

    @Test
    void other_methods_and_other_types_are_refused() {
        given().put("/graphql").then().statusCode(405).header("Allow", "GET, HEAD, POST, OPTIONS");
        given().accept("text/html")
                .queryParam("query", QUERY)
                .get("/graphql")
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/health/live"})
    void health_can_only_be_read(String address) {
        for (String method : new String[] {"POST", "PUT", "DELETE", "FOO"}) {
            given().request(method, address).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        }
        given().options(address).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        given().get(address).then().statusCode(200);
    }

    @Test
    void a_body_without_end_is_refused() {
        given().contentType(ContentType.JSON)
                .body("a".repeat(1_100_000))
                .post("/graphql")
                .then()
                .statusCode(413)
                .body("errors[0].extensions.code", is("BODY_TOO_LARGE"));
    }

    @Test
    void anybodys_page_may_ask() {
        given().header("Origin", "https://example.org")
                .queryParam("query", QUERY)
                .get("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", notNullValue());
    }

    private static ValidatableResponse get(String query) {
        return given().queryParam("query", query).get("/graphql").then();
    }

    private static ValidatableResponse persisted(String hash) {
        RequestSpecification request = given().queryParam(
                        "extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}");
        return request.get("/graphql").then();
    }

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post("/graphql").then();
    }
}
