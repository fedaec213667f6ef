package dev.onrecord.web;

import static dev.onrecord.web.PageTest.reader;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.Example;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who still has the address of a record that was withdrawn is told why. */
@QuarkusTest
@TestProfile(Example.class)
class WithdrawnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /claims/ferry-overloaded    | The claim 'ferry-overloaded' was withdrawn on 12 June 2025. | The Harbour Post took back the paragraph that answered it.
            /claims/too-many-on-board   | The claim 'too-many-on-board' was withdrawn on 12 June 2025. | The Harbour Post took back the paragraph that answered it.
            /sources/lenna-radio        | The source 'lenna-radio' was withdrawn. | It was the article of The Harbour Post, read aloud.
            /statements/line-apologises | The statement 'line-apologises' was withdrawn. | No source carries it.
            /events/salvage             | The event 'salvage' was withdrawn. | It had not been planned by anybody.
            /actors/port-authority      | The actor 'port-authority' was withdrawn. | It is the coast guard under another name.
            """)
    void people_read_that_it_was_withdrawn_when_and_why(String address, String what, String why) {
        Response answer = reader().get(address);
        assertEquals(410, answer.statusCode());
        var page = Jsoup.parse(answer.asString());
        assertEquals("This was withdrawn", page.select("h1").text());
        assertEquals(List.of(what, why), page.select(".lead").eachText());
        assertTrue(
                page.select("header nav a[href=/search], form[action=/search]").size() == 2, page.text());
        answer.then()
                .contentType(ContentType.HTML)
                .header(
                        "Content-Security-Policy",
                        is(reader().get(address + "-never").header("Content-Security-Policy")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims/ferry-overloaded.json",
                "/claims/ferry-overloaded.jsonld",
                "/claims/too-many-on-board.json",
                "/statements/line-apologises.json",
                "/statements/line-apologises.jsonld",
                "/events/salvage.json",
                "/events/salvage.jsonld",
                "/events/salvage.ics",
                "/actors/port-authority.json",
                "/actors/port-authority.jsonld",
                "/sources/lenna-radio.json",
                "/sources/lenna-radio.jsonld",
                "/sources/lenna-radio/annotations.jsonld",
                "/embed/claims/ferry-overloaded",
                "/embed/statements/line-apologises"
            })
    void programs_read_so_at_each_form_of_the_address(String address) {
        given().accept("application/json")
                .get(address)
                .then()
                .statusCode(410)
                .contentType(ContentType.JSON)
                .body("errors[0].extensions.code", is("GONE"), "errors[0].message", containsString("was withdrawn"));
        given().head(address).then().statusCode(410).body(emptyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims/ferry-overloaded", "claims/too-many-on-board", "statements/line-apologises"})
    void it_is_put_into_no_page(String record) {
        given().get("/oembed?url=http://localhost:" + RestAssured.port + "/" + record)
                .then()
                .statusCode(410)
                .body("errors[0].extensions.code", is("GONE"));
        reader().get("/embed/" + record).then().statusCode(410).contentType(ContentType.HTML);
    }

    /** It stays so as long as the version of the dataset, as all that is made of it. */
    @Test
    void caches_keep_that_it_was_withdrawn_as_long_as_other_answers() {
        String kept = reader().get("/claims/people-rescued").header("Cache-Control");
        reader().get("/claims/ferry-overloaded")
                .then()
                .statusCode(410)
                .header("Cache-Control", is(kept))
                .header("Vary", containsString("Accept"))
                .header("ETag", nullValue());
        // A condition is not looked at where the answer would be a refusal without it (RFC 9110, §13.2.1).
        reader().header("If-None-Match", "*")
                .get("/claims/ferry-overloaded")
                .then()
                .statusCode(410);
        reader().get("/claims/no-such-claim").then().statusCode(404).header("Cache-Control", is("no-store"));
    }

    /** One of another kind has its own slugs. */
    @ParameterizedTest
    @ValueSource(strings = {"/events/ferry-overloaded", "/claims/salvage", "/claims/ferry", "/claims/Ferry-Overloaded"})
    void another_address_leads_nowhere_as_it_did(String address) {
        reader().get(address).then().statusCode(404);
    }

    @Test
    void nothing_leads_there() {
        for (String address : List.of("/", "/claims", "/claims.csv", "/sitemap.xml", "/search?text=ferry")) {
            assertFalse(given().get(address).asString().contains("overloaded"), address);
        }
    }

    @Test
    void to_the_api_it_is_as_if_it_had_never_been() {
        given().queryParam("query", "{ claim(slug: \"ferry-overloaded\") { slug } node(id: \"event:salvage\") { id } }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.claim", nullValue())
                .body("data.node", nullValue());
    }

    @Test
    void the_description_of_the_addresses_says_so() {
        given().get("/openapi.json")
                .then()
                .body("paths.'/claims/{slug}'.get.responses.'410'.description", not(emptyString()))
                .body("paths.'/sources/{slug}/annotations.jsonld'.get.responses.'410'.description", not(emptyString()))
                .body("paths.'/claims'.get.responses.'410'", nullValue());
    }
}
