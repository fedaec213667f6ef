package dev.onrecord;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** GraphiQL comes from this service alone, and the questions it opens with have answers. */
@QuarkusTest
class GraphiQLTest {

    private static final Pattern PARTS = Pattern.compile("(?:src|href)=\"(?!data:|\\.\\./)([^\"]+)\"");
    private static final Pattern EXAMPLES = Pattern.compile("\"(\\w+)\"(?=[^\\n]*];)");

    @Test
    void who_forgets_the_last_slash_finds_it() {
        given().redirects()
                .follow(false)
                .get("/graphiql")
                .then()
                .statusCode(302)
                .header("Location", "/graphiql/");
    }

    @Test
    void every_part_of_the_page_is_served() {
        List<String> parts = found(PARTS, "/graphiql/");
        assertFalse(parts.isEmpty());
        parts.forEach(part -> get("/graphiql/" + part).then().statusCode(200));
    }

    @Test
    void the_questions_it_opens_with_have_answers() {
        List<String> examples = found(EXAMPLES, "/graphiql/page.js");
        assertFalse(examples.isEmpty());
        examples.forEach(GraphiQLTest::answered);
    }

    private static void answered(String example) {
        String query = get("/graphiql/examples/" + example + ".graphql").asString();
        given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data", notNullValue());
    }

    private static List<String> found(Pattern pattern, String page) {
        String text = get(page).then().statusCode(200).extract().asString();
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
