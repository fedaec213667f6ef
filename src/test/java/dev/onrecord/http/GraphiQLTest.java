package dev.onrecord.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** GraphiQL comes from this service alone. That the questions it opens with have answers {@code ClientsIT} sees. */
@QuarkusTest
class GraphiQLTest {

    private static final Pattern PARTS = Pattern.compile("(?:src|href)=\"(?!data:|\\.\\./)([^\"]+)\"");
    private static final Pattern IMPORTS = Pattern.compile("from \"\\./([^\"]+)\"");

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
    void what_the_page_imports_is_served() {
        List<String> imports = found(IMPORTS, "/graphiql/page.js");
        assertFalse(imports.isEmpty());
        imports.forEach(part -> get("/graphiql/" + part)
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .body(containsString("export")));
    }

    @Test
    void readers_of_screens_and_phones_find_their_way() {
        get("/graphiql/")
                .then()
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("name=\"viewport\" content=\"width=device-width, initial-scale=1\""))
                .body(containsString("<h1>"))
                .body(containsString("<nav aria-label="))
                .body(containsString("<main id=\"graphiql\">"));
    }

    private static List<String> found(Pattern pattern, String page) {
        String text = get(page).then().statusCode(200).extract().asString();
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
