package dev.onrecord.web;

import static dev.onrecord.web.PageTest.WITHOUT_EFFECT;
import static dev.onrecord.web.PageTest.page;
import static dev.onrecord.web.PageTest.reader;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is chosen in the address of a page of this record, and what a search says of what it found. */
@QuarkusTest
class PageChoicesTest {

    @ParameterizedTest
    @CsvSource({
        "/claims?topLevel=true, topLevel",
        "/claims?agreements=DISPUTED&kinds=RELEASE, kinds",
        "/timeline?agreements=DISPUTED&modes=, agreements",
        "/statements?orderBy=DATE_DESC&utm_source=mail, orderBy",
        "/actors?from=2025-07-18, from",
        "/sources?sources=telegraph, sources",
        "/search?text=gang&weights=BODY, weights",
        "/claims/venezuelans-handed-over?agreements=DISPUTED, agreements",
        "/sources/telegraph?statementsAfter=&text=gang, text",
        "/?text=gang, text"
    })
    void what_chooses_elsewhere_and_not_here_is_named(String address, String name) {
        page(address)
                .body(containsString(WITHOUT_EFFECT + " <code>" + name + "</code>: it shows what it shows without."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims?utm_source=mail&fbclid=x&ref=y",
                "/claims?kinds=&topLevel",
                "/claims?agreements=DISPUTED&first=2&text=a&speakers=marco-rubio&subjects=el-salvador",
                "/statements?from=2025-07-18&to=2025-07-19&first=1",
                "/timeline?from=2025-07-18&to=2025-07-18&topLevel=true&statuses=OCCURRED",
                "/search?text=gang&kinds=ACTOR"
            })
    void of_what_nobody_knows_and_of_what_has_an_effect_nothing_is_said(String address) {
        page(address).body(not(containsString(WITHOUT_EFFECT)));
    }

    @Test
    void the_timeline_is_chosen_by_days_status_and_level_as_the_api_chooses() {
        String filter = "{ from: \"2025-03-01\", to: \"2025-07-18\", topLevel: true, statuses: [OCCURRED] }";
        List<String> slugs = given().queryParam(
                        "query", "{ events(filter: " + filter + ", first: 100) { nodes { slug } } }")
                .get("/graphql")
                .path("data.events.nodes.slug");
        String parameters = "?from=2025-03-01&to=2025-07-18&topLevel=true&statuses=OCCURRED";
        assertFalse(slugs.isEmpty());
        assertEquals(slugs, reader().get("/timeline.json" + parameters).path("data.events.nodes.slug"));
        assertEquals(
                slugs.size() + 1,
                reader().get("/timeline.csv" + parameters).asString().split("\r\n").length);
    }

    @Test
    void what_was_found_says_where_of_the_record_it_stands() {
        List<String> fields = given().queryParam(
                        "query", "{ search(text: \"gang\", first: 50) { edges { match { field } } } }")
                .get("/graphql")
                .path("data.search.edges.match.field");
        List<Element> shown =
                Jsoup.parse(reader().get("/search?text=gang").asString()).select("main ol > li");
        assertEquals(fields.size(), shown.size());
        for (int i = 0; i < shown.size(); i++) {
            boolean isTitle = fields.get(i).equals("TITLE");
            String other = shown.get(i).select(".by").text();
            assertEquals(
                    isTitle,
                    !shown.get(i).select("a mark").isEmpty(),
                    shown.get(i).text());
            // A title that was found is not printed twice.
            assertTrue(isTitle ? other.isEmpty() : other.startsWith(JsonObjects.words(fields.get(i)) + ": "), other);
        }
        assertTrue(new HashSet<>(fields).size() > 1);
    }
}
