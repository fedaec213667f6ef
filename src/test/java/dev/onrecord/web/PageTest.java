package dev.onrecord.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for those who read. */
@QuarkusTest
class PageTest {

    private static final Pattern PASSAGES =
            Pattern.compile("<script type=\"module\" src=\"/web/passages\\.js\\?[0-9a-f]+\"></script>");

    /** On every page: what it is to the letter, which the policy names. */
    private static final Pattern COPY = Pattern.compile(
            "<script type=\"module\" src=\"/web/copy\\.js\\?[0-9a-f]+\" integrity=\"(sha256-[A-Za-z0-9+/]{43}=)\"></script>");

    /** How a page says of a part of its address that it changes nothing. */
    static final String WITHOUT_EFFECT = "This page does not choose by";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)(?:#[^\"]*)?\"");

    @Test
    void every_link_of_every_page_leads_to_a_page_that_is_complete() {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("/");
        while (!open.isEmpty()) {
            String address = open.remove();
            if (seen.add(address) && !address.startsWith("/graphiql")) {
                Response answer = reader().get(address);
                assertEquals(
                        200, answer.statusCode(), address + ": " + answer.body().asString());
                if (answer.contentType().startsWith("text/html")) {
                    String html = answer.body().asString();
                    assertTrue(html.strip().endsWith("</html>"), address);
                    // What runs are two files of our own: one on each page, and one on that of a source.
                    String rest = COPY.matcher(html).replaceFirst("");
                    assertFalse(PASSAGES.matcher(rest).replaceFirst("").contains("<script"), address);
                    assertEquals(
                            !address.startsWith("/embed/"), COPY.matcher(html).find(), address);
                    assertEquals(
                            address.matches("/sources/[^.]+"),
                            PASSAGES.matcher(html).find(),
                            address);
                    assertFalse(html.contains("NOT_FOUND"), address);
                    assertFalse(html.contains(WITHOUT_EFFECT), address);
                    assertNothingIsEmpty(address, html);
                    Matcher links = LINK.matcher(html);
                    while (links.find()) {
                        open.add(links.group(1).replace("&amp;", "&"));
                    }
                }
            }
        }
        // The pages of the whole, and at least one of a record of each kind.
        for (String section : new String[] {"claims", "statements", "events", "actors", "sources"}) {
            assertTrue(seen.stream().anyMatch(address -> address.startsWith("/" + section + "/")), section);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/claims", "/statements", "/timeline", "/actors", "/sources", "/search?text=a"})
    void a_page_is_the_answer_to_its_operation_for_programs_and_runs_one_file_alone(String address) {
        String html = page(address)
                .header(
                        "Content-Security-Policy",
                        is(
                                "default-src 'none'; script-src '" + WebFile.COPY.integrity()
                                        + "'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                .header("Vary", containsString("Accept"))
                .extract()
                .asString();
        Matcher copy = COPY.matcher(html);
        assertTrue(copy.find() && copy.group(1).equals(WebFile.COPY.integrity()), html);
        given().accept(ContentType.JSON)
                .get(address)
                .then()
                .statusCode(200)
                .body("data.dataset.licence", not(emptyString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/claims?first=1",
                "/statements?first=1&text=&utm_source=mail",
                "/timeline",
                "/actors",
                "/sources"
            })
    void a_page_is_cited_with_the_version_of_the_dataset_and_without_the_part_that_is_shown(String address) {
        Element page = Jsoup.parse(page(address).extract().asString());
        Element citation = page.selectFirst("footer [data-copy=the citation]");
        JsonPath dataset = given().get("/claims.json").jsonPath();
        String version = dataset.getString("data.dataset.version").substring(0, 12);
        assertEquals(
                (address.equals("/")
                                ? ""
                                : "“" + page.selectFirst("title").text().split(" – ", 2)[0] + "” ")
                        + "OnRecord: " + dataset.getString("data.dataset.title") + ", version " + version
                        + ". http://localhost:" + RestAssured.port + address.replaceFirst("\\?.*", ""),
                citation.text());
    }

    @Test
    void caches_keep_a_page_and_ask_whether_it_is_the_same() {
        String tag = page("/claims").extract().header("ETag");
        reader().header("If-None-Match", tag)
                .get("/claims")
                .then()
                .statusCode(304)
                .body(emptyString());
        reader().head("/claims").then().statusCode(200).header("ETag", tag).body(emptyString());
    }

    @Test
    void where_there_is_nothing_a_page_says_so() {
        reader().get("/claims/no-such-claim")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("No claim is called &#39;no-such-claim&#39;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/statements",
                "/timeline",
                "/actors",
                "/sources",
                "/search",
                "/claims.json",
                "/embed/timeline",
                "/claims/venezuelans-handed-over",
                "/claims/no-such-claim",
                "/claims/%65%20%2F%0d",
                "/claims/a.json",
                "/embed/claims/venezuelans-handed-over"
            })
    void a_slash_behind_an_address_leads_to_the_page(String address) throws IOException, InterruptedException {
        for (String query : new String[] {"", "?a=b&text=%20//evil.example/", "?//evil.example"}) {
            for (String path : new String[] {address + "/", "/" + address + "/", "//." + address + "//"}) {
                for (String method : new String[] {"GET", "HEAD"}) {
                    HttpResponse<String> answer = raw(method, path + query);
                    assertEquals(308, answer.statusCode(), path);
                    String location = answer.headers().firstValue("Location").orElseThrow();
                    // One slash alone: behind two of them stands a host.
                    assertEquals(address.replace("%65", "e") + query, location, method + " " + path);
                }
            }
        }
    }

    /** The page that the address leads to is not one of another host, however the address is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "//evil.example/claims/",
                "/claims//evil.example/",
                "//evil.example/%2e%2e/claims/",
                "//evil.example/../claims/",
                "/%2F/evil.example/",
                "///"
            })
    void no_address_leads_elsewhere(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = raw("GET", address);
        answer.headers()
                .firstValue("Location")
                .ifPresent(location -> assertTrue(location.matches("/[a-z.]+"), location));
    }

    private HttpResponse<String> raw(String method, String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + RestAssured.port + address);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Accept", "text/html")
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/events/", "/claims/a/b", "/q/nowhere", "/embed", "/graphiql/bundled/"})
    void where_there_never_was_a_page_people_read_so_and_programs_do(String address) {
        String policy = reader().get("/claims").header("Content-Security-Policy");
        reader().get(address)
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", policy)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("<h1>There is no such page</h1>"),
                        containsString("/graphql"),
                        containsString("<nav aria-label=\"Main\">"),
                        containsString("<form action=\"/search\""));
        given().accept("*/*")
                .get(address)
                .then()
                .statusCode(404)
                .contentType(ContentType.JSON)
                .body("errors[0].extensions.code", is("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims/no-such-claim.json", "/sources/a/b.json", "/nowhere/no-such-page.json"})
    void the_ending_of_an_address_decides_how_it_is_told_that_there_is_nothing(String address) {
        for (String accept : new String[] {"*/*", "text/html"}) {
            given().accept(accept)
                    .get(address)
                    .then()
                    .statusCode(404)
                    .contentType(ContentType.JSON)
                    .body("errors[0].extensions.code", is("NOT_FOUND"));
        }
    }

    /** The record has an event that began and whose end nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/timeline", "/timeline.timelinejs.json", "/timeline.ics"})
    void what_is_open_has_no_end_of_days(String address) {
        String answer = given().get(address).asString();
        assertFalse(answer.contains("9999") || answer.contains("0000-"), answer);
    }

    @Test
    void an_address_that_ends_with_json_is_json_for_browsers_too() {
        reader().get("/claims.json")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("data.dataset.licence", not(emptyString()));
    }

    @Test
    void a_value_that_no_filter_takes_is_told_in_a_sentence() {
        reader().get("/claims?agreements=AGREED")
                .then()
                .statusCode(400)
                .contentType(ContentType.HTML)
                .body(containsString("takes a value of the enum `Agreement`"));
        // Links that are shared get parameters of those who count them.
        page("/claims?utm_source=mail");
    }

    @Test
    void parameters_of_pages_are_those_of_the_api() {
        page("/search?text=gang;members").body(containsString("value=\"gang;members\""));
        page("/search?Text=gang").body(containsString("value=\"\""));
        page("/search?text=gang+members&text=other").body(containsString("value=\"gang members\""));
        reader().get("/search?text=%ff").then().statusCode(400).body(containsString("`text` is not UTF-8."));
        // What nobody asks for does not matter, and goes on with the list.
        page("/claims?first=1&utm=%ff").body(containsString("?first=1&amp;utm=%ff&amp;after="));
    }

    /** Bytes that are no UTF-8: none at all, half of a surrogate pair, the beginning of a character, one that is too long. */
    @ParameterizedTest
    @ValueSource(strings = {"%ff", "%ED%A0%80", "%f0%9f%98", "%c0%af", "a%80"})
    void what_is_no_utf_8_is_refused_in_every_place(String bytes) {
        for (String address : new String[] {
            "/search?text=",
            "/claims?text=",
            "/timeline?participants=",
            "/claims.json?events=",
            "/claims.csv?text=",
            "/embed/timeline?text=",
            "/oembed?url=",
            "/graphql?query=",
            "/graphql?query={dataset{title}}&variables="
        }) {
            reader().accept("*/*")
                    .get(address.replace("{", "%7B").replace("}", "%7D") + bytes)
                    .then()
                    .statusCode(400)
                    .body(containsString("is not UTF-8."));
        }
        for (String address : new String[] {"/claims/", "/claims/a", "/nowhere/"}) {
            reader().get(address + bytes).then().statusCode(404);
            reader().get(address + bytes + ".json").then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/claims", "/statements", "/timeline", "/actors", "/sources", "/embed/timeline", "/search?text=a"
            })
    void a_page_of_no_records_is_one(String address) {
        page(address + (address.contains("?") ? "&" : "?") + "first=0");
        reader().head(address + (address.contains("?") ? "&" : "?") + "first=0")
                .then()
                .statusCode(200);
    }

    @Test
    void search_without_words_is_a_form() {
        page("/search").body(containsString("<form action=\"/search\""));
    }

    @Test
    void what_is_read_cannot_be_written() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/claims")
                .then()
                .statusCode(405)
                .header("Allow", is("GET, HEAD, OPTIONS"));
    }

    /** No heading and no list without anything in it, and numbers as one says them. */
    static void assertNothingIsEmpty(String address, String html) {
        Element main = Jsoup.parse(html).selectFirst("main");
        for (Element heading : main.select("h1, h2, h3")) {
            assertTrue(heading.hasText(), address);
        }
        for (Element heading : main.select("h2, h3")) {
            Element next = heading.nextElementSibling();
            assertTrue(next != null && next.hasText() && !next.is("h2"), address + ": " + heading);
        }
        for (Element list : main.select("ol, ul, dl, table")) {
            assertTrue(list.childrenSize() > 0, address + ": " + list);
        }
        for (Element count : main.select(".lead, .card .quiet, h2 + .quiet, .card > p")) {
            assertFalse(
                    count.text()
                            .matches(
                                    ".*\\b0 [a-z].*|.*\\b1 (?:source|question|event|statement|document|paragraph)s\\b.*"),
                    address + ": " + count);
        }
    }

    static ValidatableResponse page(String address) {
        return reader().get(address).then().statusCode(200).contentType(ContentType.HTML);
    }

    static RequestSpecification reader() {
        // Addresses are as pages have them.
        return given().urlEncodingEnabled(false).redirects().follow(false).accept("text/html");
    }
}
