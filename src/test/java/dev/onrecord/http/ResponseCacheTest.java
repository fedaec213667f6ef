package dev.onrecord.http;

import static dev.onrecord.Asking.answer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.KeptAnswers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Who asks what was asked before gets what was answered before. */
@QuarkusTest
@TestProfile(KeptAnswers.class)
class ResponseCacheTest {

    @Inject
    SessionFactory sessions;

    @Test
    void the_same_question_is_not_asked_of_the_database_again() {
        String first = answer("timeline.graphql", Map.of("first", 7));
        long before = statements();
        assertEquals(first, answer("timeline.graphql", Map.of("first", 7)));
        assertEquals(before, statements());
    }

    @Test
    void another_question_gets_an_answer_of_its_own() {
        String one = answer("timeline.graphql", Map.of("first", 1));
        assertNotEquals(one, answer("timeline.graphql", Map.of("first", 2)));
        given().queryParam("query", "{ dataset { version } }")
                .get("/graphql")
                .then()
                .body("data.dataset.keySet()", contains("version"));
        given().queryParam("query", "{ dataset { title } }")
                .get("/graphql")
                .then()
                .body("data.dataset.keySet()", contains("title"));
    }

    @Test
    void what_a_client_sends_and_takes_is_part_of_the_question() {
        String body = "{\"query\": \"{ dataset { sources } }\"}";
        given().contentType(ContentType.JSON).body(body).post("/graphql").then().statusCode(200);
        given().contentType("text/plain").body(body).post("/graphql").then().statusCode(415);
        given().contentType(ContentType.JSON)
                .accept("application/graphql-response+json")
                .body(body)
                .post("/graphql")
                .then()
                .contentType("application/graphql-response+json");
        given().contentType(ContentType.JSON)
                .accept("image/png")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(406);
    }

    @Test
    void a_kept_answer_is_not_sent_to_a_browser_that_has_it() {
        String tag = given().queryParam("query", "{ dataset { licence } }")
                .get("/graphql")
                .header("ETag");
        given().queryParam("query", "{ dataset { licence } }")
                .header("If-None-Match", tag)
                .get("/graphql")
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void a_page_is_asked_for_once_in_each_form() {
        String page = page("text/html", "localhost");
        String json = page("application/json", "localhost");
        long before = statements();
        assertEquals(page, page("text/html", "localhost"));
        assertEquals(json, page("application/json", "localhost"));
        assertEquals(before, statements());
    }

    @Test
    void a_page_names_the_host_that_it_was_asked_of() {
        page("text/html", "one.example");
        String other = page("text/html", "other.example");
        assertTrue(other.contains("other.example"));
        assertFalse(other.contains("one.example"));
    }

    @Test
    void a_kept_page_is_not_sent_to_a_browser_that_has_it() {
        String tag = given().get("/claims").header("ETag");
        given().header("If-None-Match", tag)
                .get("/claims")
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    private static String page(String type, String host) {
        return given().accept(type)
                .header("Host", host)
                .get("/claims/venezuelans-handed-over")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
