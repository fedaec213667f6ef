package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.util.HashUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that answers the documents of a folder, by their identifiers, and nothing else. */
@QuarkusTest
@TestProfile(PersistedDocumentsTest.Listed.class)
class PersistedDocumentsTest {

    private static final String FOLDER = "src/test/resources/persisted";

    public static class Listed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.http.documents", FOLDER, "onrecord.http.documents-only", "true");
        }
    }

    /** Of a file, of a manifest by identifiers, and of one of Apollo's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titles | data.events.nodes[0].title",
                "0cc175b9c0f1b6a831c399e269772661 | data.dataset.title",
                "%s | data.dataset.licence"
            })
    void a_document_is_answered_by_its_identifier(String written, String path) {
        String id = written.formatted(HashUtil.sha256("query Apollo { dataset { licence } }"));
        post(Map.of("documentId", id)).statusCode(200).body(path, notNullValue());
        get("documentId", id).statusCode(200).body(path, notNullValue());
    }

    @Test
    void it_is_by_the_hash_of_its_text() throws IOException {
        String hash = HashUtil.sha256(Files.readString(Path.of(FOLDER, "titles.graphql")));
        get("documentId", "sha256:" + hash).statusCode(200).body("data.events.nodes", hasSize(3));
        get("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
                .statusCode(200)
                .body("data.events.nodes", hasSize(3));
    }

    @Test
    void variables_and_the_name_of_the_operation_come_beside_it() {
        post(Map.of("documentId", "titles", "variables", Map.of("first", 2))).body("data.events.nodes", hasSize(2));
        given().queryParam("documentId", "titles")
                .queryParam("variables", "{\"first\":1}")
                .get("/graphql")
                .then()
                .body("data.events.nodes", hasSize(1));
        post(Map.of("documentId", "board", "operationName", "Count")).body("data.claims.totalCount", notNullValue());
        post(Map.of("documentId", "board")).body("errors[0].extensions.code", is("UNKNOWN_OPERATION"));
        post(Map.of("documentId", "titles", "variables", Map.of("first", 500)))
                .body("errors[0].extensions.code", is("PAGE_TOO_LARGE"));
    }

    @Test
    void its_answer_may_be_kept_like_any_other() {
        String tag = get("documentId", "titles")
                .header("Cache-Control", "public, max-age=60")
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        given().queryParam("documentId", "titles")
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(304);
        given().queryParam("documentId", "titles").head("/graphql").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ dataset { title } }",
                "{ __schema { queryType { name } } }",
                "query Titles($first: Int = 3) { events(first: $first) { nodes { title } } }",
                "{ nothing }",
                "{"
            })
    void nothing_else_is_answered_whoever_asks(String query) {
        post(Map.of("query", query)).statusCode(403).body("errors[0].extensions.code", is("DOCUMENT_NOT_LISTED"));
        get("query", query)
                .statusCode(403)
                .body("data", nullValue())
                .body("errors[0].message", containsString("send the `documentId`"))
                .body("errors[0].extensions.code", is("DOCUMENT_NOT_LISTED"));
    }

    @Test
    void nothing_else_is_learnt_by_its_hash() {
        String query = "{ dataset { version } }";
        String hash = HashUtil.sha256(query);
        Map<String, ?> extension = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        post(Map.of("query", query, "extensions", extension)).statusCode(403);
        post(Map.of("extensions", extension)).body("errors[0].extensions.code", is("PERSISTED_QUERY_NOT_FOUND"));
        post(Map.of("documentId", "sha256:" + hash)).body("errors[0].extensions.code", is("UNKNOWN_DOCUMENT"));
    }

    @Test
    void the_text_of_a_listed_document_is_answered_too() throws IOException {
        get("query", Files.readString(Path.of(FOLDER, "titles.graphql"))).statusCode(200);
        get("query", "query Relay { dataset { title } }").statusCode(200);
    }

    /** Clients send the document as it stands in their code, and not as an editor ends a file. */
    @Test
    void the_line_break_at_the_end_of_a_file_does_not_matter() throws IOException {
        String text = Files.readString(Path.of(FOLDER, "titles.graphql"));
        assertTrue(text.endsWith("\n"), text);
        get("query", text.strip()).statusCode(200);
        get("documentId", "sha256:" + HashUtil.sha256(text.strip())).statusCode(200);
    }

    @Test
    void pages_are_there_all_the_same() {
        given().accept("text/html").get("/claims").then().statusCode(200);
        given().get("/claims.csv").then().statusCode(200);
    }

    private static ValidatableResponse get(String name, String value) {
        return given().queryParam(name, value).get("/graphql").then();
    }

    private static ValidatableResponse post(Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post("/graphql").then();
    }
}
