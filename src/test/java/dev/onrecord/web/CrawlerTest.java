package dev.onrecord.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What crawlers and browsers ask of a site unasked. */
@QuarkusTest
class CrawlerTest {

    @Test
    void the_sitemap_has_every_record_and_list_once_and_each_leads_to_a_page() {
        List<String> addresses = XmlPath.from(given().header("Host", "record.example")
                        .get("/sitemap.xml")
                        .then()
                        .statusCode(200)
                        .contentType(is("application/xml; charset=utf-8"))
                        .extract()
                        .asString())
                .getList("urlset.url.loc");
        JsonPath counts = given().contentType("application/json")
                .body(Map.of("query", "{ dataset { sources actors events statements claims } }"))
                .post("/graphql")
                .jsonPath()
                .setRootPath("data.dataset");
        int records = counts.getInt("sources")
                + counts.getInt("actors")
                + counts.getInt("events")
                + counts.getInt("statements")
                + counts.getInt("claims");
        assertEquals(records + 6, addresses.size());
        assertEquals(addresses.size(), new HashSet<>(addresses).size());
        for (String address : addresses) {
            assertTrue(address.startsWith("http://record.example/"), address);
            String path = address.substring("http://record.example".length());
            given().head(path).then().statusCode(200).contentType(startsWith("text/html"));
        }
    }

    @Test
    void a_host_is_no_markup_of_a_sitemap() {
        String text = given().header("Host", "a&b.example").get("/sitemap.xml").asString();
        assertFalse(text.contains("a&b."), text);
    }

    @Test
    void robots_are_led_to_the_sitemap_and_kept_from_what_has_no_end() {
        given().header("Host", "record.example")
                .get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType(is("text/plain; charset=utf-8"))
                .body(containsString("\nSitemap: http://record.example/sitemap.xml\n"))
                .body(startsWith("User-agent: *\n"))
                .body(containsString("\nDisallow: /search?\n"))
                .body(containsString("\nDisallow: /graphiql/\n"))
                .body(not(containsString("/graphql")));
    }

    @Test
    void browsers_find_an_icon_in_which_nothing_runs() {
        given().get("/favicon.ico")
                .then()
                .statusCode(200)
                .contentType(is("image/svg+xml; charset=utf-8"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(startsWith("<svg "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/sitemap.xml", "/favicon.ico"})
    void caches_ask_whether_it_is_the_same(String address) {
        String tag = given().get(address).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().head(address).then().statusCode(200).header("ETag", tag);
        given().post(address).then().statusCode(405);
    }
}
