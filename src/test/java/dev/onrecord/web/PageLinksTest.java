package dev.onrecord.web;

import static dev.onrecord.web.PageTest.reader;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages and files of this record lead for programs, and the question of each page. */
@QuarkusTest
class PageLinksTest {

    /** One link of the header Link (RFC 8288): where to, relation, media type. */
    private static final Pattern LINKED = Pattern.compile("<([^>]*)>; rel=\"([a-z]+)\"(?:; type=\"([^\"]+)\")?(?:, )?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims?agreements=COMPATIBLE",
                "/statements",
                "/timeline?participants=el-salvador",
                "/actors",
                "/sources",
                "/search?text=venezuela",
                "/claims/venezuelans-handed-over",
                "/sources/telegraph",
                "/events/prisoner-exchange"
            })
    void the_header_leads_to_the_licence_and_to_the_same_in_other_forms(String address) {
        List<MatchResult> links = links(reader().get(address));
        assertTrue(links.stream()
                .anyMatch(link -> link.group(2).equals("license")
                        && link.group(1).equals("https://spdx.org/licenses/CC-BY-4.0.html")));
        List<MatchResult> forms =
                links.stream().filter(link -> link.group(2).equals("alternate")).toList();
        assertTrue(forms.size() > (address.startsWith("/search") ? 0 : 1), address);
        for (MatchResult form : forms) {
            Response answer = reader().accept("*/*").get(form.group(1));
            assertEquals(200, answer.statusCode(), form.group());
            assertTrue(answer.contentType().startsWith(form.group(3).replaceFirst(";.*", "")), form.group());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims?agreements=DISPUTED&first=2 | text/csv | /claims.csv?agreements=DISPUTED",
                "/claims?agreements=DISPUTED&first=2 | text/html;q=0.2, text/csv;q=0.5 | /claims.csv?agreements=DISPUTED",
                "/statements | application/x-ndjson | /statements.ndjson",
                "/timeline | text/calendar | /timeline.ics",
                "/actors | application/atom+xml | /actors.atom",
                "/sources/telegraph | application/ld+json | /sources/telegraph.jsonld",
                "/claims | text/csv;q=0.5, text/html | ",
                "/claims | text/csv;q=0.5, application/json | ",
                "/claims | text/* | ",
                "/claims | */* | "
            })
    void who_wants_a_form_to_take_away_is_led_to_it(String address, String accept, @Nullable String there) {
        Response answer = given().redirects().follow(false).accept(accept).get(address);
        assertEquals(there == null ? 200 : 303, answer.statusCode());
        assertEquals(there, answer.header("Location"));
        assertTrue(answer.header("Vary").contains("Accept"), answer.header("Vary"));
        if (there != null) {
            Response form = given().accept(accept).get(there);
            assertEquals(200, form.statusCode());
            assertTrue(accept.contains(form.contentType().replaceFirst(";.*", "")), form.contentType());
        }
    }

    @ParameterizedTest
    @CsvSource({"/, text/csv", "/search?text=ship, text/csv", "/claims, text/calendar", "/embed/timeline, text/csv"})
    void a_form_that_there_is_not_is_refused(String address, String accept) {
        Response answer = given().accept(accept).get(address);
        assertEquals(406, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/claims.json",
                "/actors?kinds=PERSON",
                "/timeline.json",
                "/search.json?text=venezuela"
            })
    void the_header_leads_from_page_to_page_until_the_list_ends(String address) {
        String next = address + (address.contains("?") ? "&" : "?") + "first=3";
        Set<String> seen = new HashSet<>();
        while (next != null) {
            assertTrue(seen.add(next), next);
            Response answer = reader().get(next);
            assertEquals(200, answer.statusCode(), next);
            next = links(answer).stream()
                    .filter(link -> link.group(2).equals("next"))
                    .map(link -> link.group(1))
                    .findFirst()
                    .orElse(null);
            if (next != null) {
                assertEquals(address.replaceFirst("\\?.*", ""), next.replaceFirst("\\?.*", ""));
            }
        }
        assertTrue(seen.size() > 2, address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/claims?weights=BODY",
                "/statements.json",
                "/actors?kinds=PERSON",
                "/timeline",
                "/sources"
            })
    void the_header_leads_back_through_the_same_records(String address) {
        String first = address + (address.contains("?") ? "&" : "?") + "first=2";
        List<List<String>> pages = new ArrayList<>();
        String last = first;
        for (String next = first; next != null; next = link(next, "next")) {
            pages.add(slugs(next));
            last = next;
            if (pages.size() == 4) {
                break;
            }
        }
        assertNull(link(first, "prev"), "nothing is before the first");
        String page = last;
        for (int i = pages.size() - 2; i >= 0; i--) {
            page = requireNonNull(link(page, "prev"));
            assertEquals(pages.get(i), slugs(page), page);
        }
        assertNull(link(page, "prev"), page);
        assertEquals(pages.get(1), slugs(requireNonNull(link(page, "next"))), "and on again");
    }

    /** Of what a search found no page is counted from the end, nor of what has no date, or of what a source has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?text=venezuela&first=2",
                "/search.json?text=venezuela&kinds=CLAIM&first=2",
                "/timeline?first=20"
            })
    void what_is_read_forward_alone_leads_back_to_its_first_page(String address) {
        assertNull(link(address, "first"), "it is the first");
        int pages = 0;
        for (String next = link(address, "next"); next != null && pages < 4; next = link(next, "next"), pages++) {
            String first = link(next, "first");
            assertTrue(address.equals(first) ^ link(next, "prev") != null, next + ": " + first);
            if (first != null && !next.contains(".json")) {
                reader().get(next).then().body(containsString(">First page</a>"));
            }
        }
        assertTrue(pages > 1, address);
    }

    private static @Nullable String link(String address, String relation) {
        return links(reader().get(address)).stream()
                .filter(link -> link.group(2).equals(relation))
                .map(link -> link.group(1))
                .findFirst()
                .orElse(null);
    }

    private static List<String> slugs(String address) {
        String json = address.contains(".json") ? address : address.replaceFirst("(\\?|$)", ".json$1");
        String list = json.substring(1, json.indexOf('.'));
        return reader().get(json).path("data." + (list.equals("timeline") ? "events" : list) + ".nodes.slug");
    }

    @Test
    void tables_lead_to_what_describes_them_and_frames_to_their_page() {
        for (String list : new String[] {"claims", "statements", "timeline", "actors", "sources"}) {
            Response table = given().header("Origin", "https://example.org").get("/" + list + ".csv");
            assertEquals(
                    "<https://spdx.org/licenses/CC-BY-4.0.html>; rel=\"license\", </datapackage.json>; rel=\"describedby\";"
                            + " type=\"application/json\", </croissant.json>; rel=\"describedby\"; type=\"application/ld+json\"",
                    table.header("Link"));
            assertTrue(table.header("Access-Control-Expose-Headers").contains("Link"));
        }
        assertEquals(
                "<https://spdx.org/licenses/CC-BY-4.0.html>; rel=\"license\"",
                given().head("/dataset.zip").header("Link"));
        assertTrue(reader().head("/").header("Link").contains("</croissant.json>; rel=\"describedby\""));
        assertTrue(reader().get("/embed/claims/venezuelans-handed-over")
                .header("Link")
                .contains("</claims/venezuelans-handed-over>; rel=\"canonical\""));
        String tag = reader().get("/claims").header("ETag");
        assertNull(reader().header("If-None-Match", tag).get("/claims").header("Link"));
    }

    private static List<MatchResult> links(Response answer) {
        String header = answer.header("Link");
        Matcher links = LINKED.matcher(header);
        List<MatchResult> found = links.results().toList();
        assertEquals("", links.replaceAll(""), header);
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/claims?agreements=DISPUTED",
                "/statements?from=2025-07-18",
                "/timeline?topLevel=true&first=3",
                "/search?text=gang",
                "/claims/venezuelans-handed-over",
                "/sources/telegraph"
            })
    void a_page_leads_to_its_question_which_has_the_answer_that_it_shows(String address) {
        Document page = Jsoup.parse(reader().get(address).asString());
        String link = page.selectFirst("footer a[href^=/graphiql/]").attr("href");
        Matcher question =
                Pattern.compile("/graphiql/\\?query=([^&]+)&variables=([^&]+)").matcher(link);
        assertTrue(question.matches(), link);
        String query = URLDecoder.decode(question.group(1), UTF_8);
        String variables = URLDecoder.decode(question.group(2), UTF_8);
        Map<String, Object> answer = given().queryParam("query", query)
                .queryParam("variables", variables)
                .get("/graphql")
                .path("data");
        assertEquals(given().accept("application/json").get(address).path("data"), answer);
        List<String> ways = page.select("footer details pre").eachText();
        assertTrue(ways.stream().anyMatch(text -> text.startsWith("curl -sG 'http://localhost:")), address);
        assertTrue(ways.stream().anyMatch(text -> text.contains("await fetch(\"http://localhost:")), address);
    }
}
