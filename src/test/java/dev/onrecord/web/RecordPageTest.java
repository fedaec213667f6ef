package dev.onrecord.web;

import static dev.onrecord.web.PageTest.page;
import static dev.onrecord.web.PageTest.reader;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers see of the real record. */
@QuarkusTest
class RecordPageTest {

    @Test
    void a_question_shows_its_verdict_its_positions_and_where_the_words_stand() {
        page("/claims/venezuelans-handed-over")
                .body(containsString("<span class=\"verdict COMPATIBLE\">compatible</span>"))
                .body(containsString("What fits all of them: <strong dir=\"auto\">252 people</strong>"))
                .body(containsString("<q lang=\"en\" dir=\"auto\">more than 250</q>"))
                .body(containsString("href=\"/sources/americans-released#p3\""))
                .body(containsString("<p class=\"scale\" aria-hidden=\"true\"><span>236</span><span>264</span></p>"))
                .body(containsString("What the words allow, on a scale from 236 to 264"));
    }

    @Test
    void a_question_shows_who_says_that_it_was_not_told_and_what_is_wrong_with_which_words() {
        page("/claims/political-prisoners-freed")
                .body(containsString("<h2>Who says that it was not told</h2>"))
                .body(containsString("without disclosing how many</q>"));
        page("/claims/confirmed-by-venezuela").body(containsString("<h2>Who says that it was not told</h2>"));
        page("/claims/country-with-most-americans-held").body(not(containsString("Who says that it was not told")));
        page("/claims/americans-freed")
                .body(containsString("<h2>What is known to be wrong</h2>"))
                .body(matchesRegex("(?s).*What is known to be wrong.*<q lang=\"en\" dir=\"auto\">[^<]*county.*"));
    }

    @Test
    void what_fits_all_answers_is_told_as_firmly_as_they_say_it() {
        Stream.of("", "/embed")
                .forEach(from -> page(from + "/claims/payments-for-detention")
                        .body(containsString("What fits all of them: <strong dir=\"auto\">yes</strong> (reported).")));
    }

    @Test
    void the_board_says_of_each_source_what_it_prints_or_that_it_is_silent() {
        page("/claims")
                .body(containsString("<td data-source=\"Report on the Americans released from Venezuela\">"))
                .body(containsString("<small>silent</small>"))
                .body(containsString("<small>does not cover it</small>"));
        page("/claims?agreements=CONFLICTING").body(containsString("aria-current=\"true\">conflicting <small>"));
    }

    @Test
    void the_board_offers_the_verdicts_that_questions_have_and_says_how_many() {
        Elements links = Jsoup.parse(reader().get("/claims").asString()).select("nav.filters a.verdict");
        assertFalse(links.isEmpty());
        for (Element link : links) {
            int count = reader().get(link.attr("href").replace("?", ".json?")).path("data.claims.totalCount");
            assertEquals(link.select("small").text(), String.valueOf(count), link.text());
            assertTrue(count > 0, link.text());
        }
        page("/claims").body(not(containsString("agreements=UNANSWERED")));
    }

    /** One denies what eight say. */
    @Test
    void who_excludes_the_same_answers_is_told_once_and_no_pair_is_lost() {
        for (String slug : List.of("political-prisoners-exist", "political-prisoners-freed", "ties-to-gangs")) {
            Response answer = reader().get("/claims/" + slug + ".json");
            List<List<String>> pairs = answer.path("data.claim.conflicts.accounts.asWritten");
            Elements lines =
                    Jsoup.parse(reader().get("/claims/" + slug).asString()).select(".pairs li");
            List<Set<String>> told = lines.stream()
                    .map(line -> line.select(".side"))
                    .flatMap(sides -> sides.get(0).select("q").stream()
                            .flatMap(one ->
                                    sides.get(1).select("q").stream().map(other -> Set.of(one.text(), other.text()))))
                    .toList();
            assertEquals(pairs.stream().map(Set::copyOf).toList().size(), told.size(), slug);
            assertEquals(new HashSet<>(pairs.stream().map(Set::copyOf).toList()), new HashSet<>(told), slug);
            assertTrue(lines.size() <= 2 || lines.size() < pairs.size(), slug);
        }
    }

    @Test
    void a_search_calls_a_question_as_the_other_pages_do() {
        Document found = Jsoup.parse(reader().get("/search?text=prisoners").asString());
        assertFalse(found.select("main ol li small:matchesOwn(^question$)").isEmpty());
        assertTrue(found.select("main small:matchesOwn((?i)claim)").isEmpty());
        assertTrue(found.select(".choices bdi:matchesOwn((?i)^claim$)").isEmpty());
    }

    /** The record has those who were handed over as accused, and as members of nothing. */
    @Test
    void who_is_only_accused_of_belonging_is_not_listed_as_one_who_does() {
        page("/actors/tren-de-aragua")
                .body(not(containsString("Who belongs to it")))
                .body(containsString("<h2>Who else has to do with it, or is said to</h2><ul>"
                        + "<li><a href=\"/actors/handed-over-venezuelans\""))
                .body(containsString("<small>accusation; "));
        page("/actors/venezuelan-political-prisoners")
                .body(containsString("<h2>Who belongs to it</h2><ul><li><a href=\"/actors/imprisoned-journalists\""));
    }

    @Test
    void the_front_page_has_the_events_that_the_story_is_about_by_year() {
        page("/")
                .body(containsString("<h3>2025</h3>"))
                .body(containsString("href=\"/events/prisoner-exchange\""))
                .body(not(containsString("href=\"/events/re-election-of-bukele\"")));
    }

    @Test
    void what_is_cited_stands_once_for_each_source_with_its_paragraphs_and_days_are_spelt() {
        page("/events/prisoner-exchange")
                .body(containsString("18 July 2025 (printed “<bdi>Friday</bdi>”; known from elsewhere)"))
                .body(
                        containsString(
                                "<bdi>Report on the Americans released from Venezuela</bdi> <a href=\"/sources/americans-released#p1\">¶&nbsp;1</a>, <a href=\"/sources/americans-released#p3\">¶&nbsp;3</a>"));
        page("/statements/bukele-offers-exchange")
                .body(containsString(
                        "<dd>April 2025 (printed “<bdi>in April</bdi>”; the year known from elsewhere)</dd>"))
                .body(containsString("<dt>By way of</dt><dd>X</dd>"));
    }

    @Test
    void a_source_shows_each_paragraph_with_what_it_is_cited_for() {
        page("/sources/telegraph")
                .body(containsString("<li id=\"p12\" value=\"12\">"))
                .body(containsString("2482 characters"))
                .body(containsString("<dd>English</dd>"));
    }

    @ParameterizedTest
    @CsvSource({
        "/claims, claims, weights events sources",
        "/statements, statements, speakers acts sources",
        "/timeline, events undated, kinds participants sources",
        "/actors, actors, kinds sources",
        "/search?text=prisoners, search, kinds"
    })
    void a_choice_leads_to_as_many_records_as_it_says(String address, String lists, String filters) {
        Set<String> offered = new HashSet<>();
        for (Element choice : Jsoup.parse(page(address).extract().asString()).select(".choices dd a")) {
            String chosen = choice.attr("href");
            offered.add(chosen.replaceFirst(".*[?&]", "").replaceFirst("=.*", ""));
            Response answer = reader().get(chosen.replaceFirst("\\?", ".json?"));
            int records = Stream.of(lists.split(" "))
                    .mapToInt(list -> answer.path("data." + list + ".totalCount"))
                    .sum();
            assertEquals(choice.select("small").text(), String.valueOf(records), chosen);
            Element current = Jsoup.parse(page(chosen).extract().asString())
                    .select(".choices a[aria-current]")
                    .first();
            assertNotNull(current, chosen);
            assertEquals(choice.text(), current.text(), chosen);
        }
        assertEquals(Set.of(filters.split(" ")), offered);
    }

    @Test
    void what_is_special_of_a_source_leads_to_as_many_records_as_it_says() {
        Set<String> kinds = new HashSet<>();
        List<String> sources = reader().get("/sources.json").path("data.sources.nodes.slug");
        for (String source : sources) {
            Element page = Jsoup.parse(page("/sources/" + source).extract().asString());
            for (Element link : page.select("h2:contains(In short) + ul a")) {
                String address = link.attr("href");
                String list = address.substring(1, address.indexOf('?'));
                int records =
                        reader().get(address.replaceFirst("\\?", ".json?")).path("data." + list + ".totalCount");
                assertEquals(link.text().replaceFirst(" .*", ""), String.valueOf(records), address);
                kinds.add(address.replace(source, ""));
            }
        }
        assertTrue(kinds.size() > 2, kinds.toString());
    }

    @Test
    void a_record_that_is_called_otherwise_by_now_is_led_to() {
        reader().get("/sources/wsj").then().statusCode(301).header("Location", is("/sources/americans-released"));
        reader().get("/sources/wsj.json")
                .then()
                .statusCode(301)
                .header("Location", is("/sources/americans-released.json"));
    }

    /** Linked data and annotations name them by these addresses. */
    @ParameterizedTest
    @CsvSource({"claims, account", "statements, quotation"})
    void the_address_of_an_answer_or_of_a_wording_is_a_place_on_a_page(String list, String part) {
        String linked = given().get("/" + list + ".jsonld").asString();
        Matcher address = Pattern.compile("\"@id\":\"https?://[^/\"]+(/" + list + "/[^\"#]+)#(" + part + ":[^\"]+)\"")
                .matcher(linked);
        int places = 0;
        while (address.find()) {
            Document page = Jsoup.parse(reader().get(address.group(1)).asString());
            assertEquals(1, page.select("[id=" + address.group(2) + "]").size(), address.group());
            places++;
        }
        assertTrue(places > 50, list);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /claims/venezuelans-handed-over?utm_source=mail | /claims/venezuelans-handed-over
            /claims?last=2&agreements=COMPATIBLE&agreements=CONFLICTING&text= | /claims?agreements=COMPATIBLE&agreements=CONFLICTING
            /search?text=gang+members&first=3               | /search?text=gang+members
            """)
    void a_citation_has_the_address_with_what_it_chooses_by_and_nothing_else(String address, String cited) {
        String base = "http://localhost:" + RestAssured.port;
        String citation = Jsoup.parse(page(address).extract().asString())
                .select("[data-copy=the citation]")
                .text();
        assertTrue(citation.endsWith(". " + base + cited), citation);
    }

    /** Its title alone would name the document, which is somebody else's. */
    @Test
    void a_source_is_cited_as_what_the_record_has_of_it() {
        Document page = Jsoup.parse(page("/sources/telegraph").extract().asString());
        String citation = page.select("[data-copy=the citation]").text();
        assertTrue(citation.startsWith("The source “" + page.select("h1").text() + "” in OnRecord: "), citation);
    }

    /** What was said may take many lines; a heading that took them would fill the screen of a phone. */
    @Test
    void the_heading_of_a_statement_is_short_and_leads_to_what_was_said() {
        List<Map<String, Object>> statements =
                reader().get("/statements.json?first=100").path("data.statements.nodes");
        for (Map<String, Object> statement : statements) {
            Document page = Jsoup.parse(
                    page("/statements/" + statement.get("slug")).extract().asString());
            String speaker = JsonObjects.text(statement, "speaker.name");
            String heading = page.select("h1").text();
            assertTrue(heading.startsWith(speaker + ": ") && heading.length() < speaker.length() + 50, heading);
            assertEquals(statement.get("gist"), page.select("h1 + .lead").text());
            assertTrue(page.title().startsWith(speaker + ": " + statement.get("gist")), page.title());
        }
        assertEquals(
                "Nayib Bukele: proposal, April 2025",
                Jsoup.parse(page("/statements/bukele-offers-exchange").extract().asString())
                        .select("h1")
                        .text());
    }

    /** The name alone would be there twice, as if by mistake. */
    @Test
    void who_spoke_twice_is_named_once_with_each_statement() {
        Document page =
                Jsoup.parse(page("/claims/political-prisoners-exist").extract().asString());
        Element origins = page.select(".position .by").first();
        assertNotNull(origins);
        assertEquals(2, occurrences(origins.text(), "Bukele"), origins.text());
        assertTrue(
                origins.text().matches(".*: Marco Rubio; Nayib Bukele \\((?:[a-z ]+, [0-9A-Za-z ]+(?:; )?){2}\\); .*"),
                origins.text());
    }

    @ParameterizedTest
    @CsvSource({
        "/claims/venezuelans-handed-ovr, /claims/venezuelans-handed-over, venezuelans handed ovr",
        "/sources/telegraf, /sources/telegraph, telegraf",
        "/events/prisoner-exchanges, /events/prisoner-exchange, prisoner exchanges"
    })
    void where_there_is_nothing_what_may_have_been_meant_is_one_step_away(String typed, String meant, String words) {
        Response answer = reader().get(typed);
        assertEquals(404, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertEquals(1, page.select("main a[href=" + meant + "]").size(), page.text());
        assertEquals(words, page.select("form[action=/search] input[name=text]").attr("value"));
        assertEquals(
                Jsoup.parse(reader().get("/").asString()).select("header nav a").eachAttr("href"),
                page.select("header nav a").eachAttr("href"));
        given().accept("application/json")
                .get(typed)
                .then()
                .body("errors[0].message", containsString("Did you mean '" + meant.replaceAll(".*/", "") + "'?"));
    }

    /** Who never heard of the record looks for a number, and wants it in a spreadsheet. */
    @ParameterizedTest
    @CsvSource({
        "/claims/venezuelans-handed-over, /claims.csv, /claims",
        "/statements/bukele-offers-exchange, /statements.csv, /statements",
        "/events/prisoner-exchange, /timeline.csv, /timeline",
        "/actors/nayib-bukele, /actors.csv, /actors",
        "/sources/telegraph, /sources.csv, /sources"
    })
    void a_record_leads_to_its_table_and_says_where_in_the_navigation_it_is(String record, String table, String list) {
        Document page = Jsoup.parse(page(record).extract().asString());
        assertEquals(1, page.select("footer a[href=" + table + "]").size());
        assertEquals(list, page.select("header nav a[aria-current]").attr("href"));
        page("/").body(containsString("<form action=\"/search\""));
    }

    @Test
    void in_a_frame_a_page_that_there_is_not_leads_out_of_it() {
        Document page =
                Jsoup.parse(reader().get("/embed/claims/venezuelans-handed-ovr").asString());
        assertEquals(0, page.select("header, form").size(), page.text());
        assertEquals("_blank", page.select("base").attr("target"));
        assertEquals(1, page.select("a[href=/claims/venezuelans-handed-over]").size(), page.text());
    }

    @Test
    void what_was_found_by_its_title_has_the_words_marked_there_and_not_once_more() {
        for (Element found :
                Jsoup.parse(page("/search?text=prisoners").extract().asString()).select(".rows > li")) {
            Elements other = found.select(".by");
            assertEquals(found.select("a mark").isEmpty(), !other.isEmpty(), found.text());
            assertFalse(other.text().contains(found.select("a").text()), found.text());
        }
    }

    @Test
    void a_statement_is_cited_by_who_said_what() {
        Document page = Jsoup.parse(
                page("/statements/" + given().get("/statements.json?first=1").path("data.statements.nodes[0].slug"))
                        .extract()
                        .asString());
        String citation = page.select("[data-copy=the citation]").text();
        String said =
                page.select("dl a").first().text() + ": " + page.select(".lead").text();
        assertTrue(citation.startsWith("“" + said + "” OnRecord: "), citation);
    }

    @Test
    void a_question_can_be_put_into_a_page_of_others() {
        page("/embed/claims/venezuelans-handed-over")
                .header("X-Frame-Options", nullValue())
                .header("Content-Security-Policy", not(containsString("frame-ancestors")))
                .body(containsString("<strong dir=\"auto\">252 people</strong>"));
        page("/claims/venezuelans-handed-over").header("X-Frame-Options", "DENY");
        String address = "http://localhost:" + RestAssured.port + "/claims/venezuelans-handed-over";
        given().queryParam("url", address)
                .queryParam("maxwidth", 300)
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("type", is("rich"))
                .body("width", is(300))
                .body("html", containsString("/embed/claims/venezuelans-handed-over\""));
    }

    @ParameterizedTest
    @CsvSource({
        "/statements/bukele-offers-exchange, /embed/statements/bukele-offers-exchange, <h1 dir=\"auto\"><a href=\"/statements/bukele-offers-exchange\">",
        "/timeline, /embed/timeline, prisoner-exchange",
        "'/timeline?participants=nicolas-maduro', '/embed/timeline?participants=nicolas-maduro', bukele-proposal"
    })
    void a_statement_and_a_timeline_can_be_put_into_a_page_of_others(String address, String frame, String shown) {
        page(frame).header("X-Frame-Options", nullValue()).body(containsString(shown));
        String base = "http://localhost:" + RestAssured.port;
        page(address)
                .header("X-Frame-Options", "DENY")
                .body(containsString("<a href=\"" + frame + "\">"))
                .body(containsString("type=\"application/json+oembed\" href=\"" + base + "/oembed?url="));
        given().queryParam("url", base + address)
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("type", is("rich"))
                .body("title", not(emptyOrNullString()))
                .body("html", containsString("src=\"" + base + frame + "\""));
    }

    @Test
    void a_frame_of_a_timeline_has_the_events_that_its_filters_leave() {
        page("/embed/timeline?participants=nicolas-maduro")
                .body(not(containsString("\"/events/prisoner-exchange\"")))
                .body(containsString("<link rel=\"canonical\" href=\"/timeline?participants=nicolas-maduro\">"));
        reader().get("/embed/timeline?kinds=NOTHING").then().statusCode(400);
        reader().get("/embed/statements/no-such-statement").then().statusCode(404);
    }

    @Test
    void the_address_of_a_page_may_end_with_a_slash() {
        String base = "http://localhost:" + RestAssured.port;
        given().queryParam("url", base + "/claims/venezuelans-handed-over/?from=a-friend#top")
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("html", containsString("src=\"" + base + "/embed/claims/venezuelans-handed-over\""));
    }

    @ParameterizedTest
    @CsvSource({
        "http://record.example/timeline, record.example",
        "http://record.example:80/timeline, record.example",
        "http://record.example/timeline, record.example:80",
        "HTTP://Record.Example/timeline, record.example",
        "http://record.example:8080/timeline, RECORD.example:8080",
        "http://[::1]/timeline, '[::1]:80'"
    })
    void an_address_of_the_service_may_be_written_in_any_way_that_is_the_same(String url, String host) {
        given().header("Host", host)
                .queryParam("url", url)
                .get("/oembed")
                .then()
                .statusCode(200)
                .body("html", containsString("/embed/timeline\" title="));
    }

    @ParameterizedTest
    @CsvSource({
        "http://record.example:81/timeline, record.example",
        "https://record.example/timeline, record.example",
        "http://record.example.org/timeline, record.example",
        "http://record.example@other.example/timeline, record.example",
        "record.example/timeline, record.example"
    })
    void another_address_is_not_taken_for_the_services(String url, String host) {
        given().header("Host", host)
                .queryParam("url", url)
                .get("/oembed")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/statements/no-such-statement, 300, 404",
        "/statements, 300, 404",
        "/timeline.csv, 300, 404",
        "/timeline?from=tomorrow, 300, 400",
        "/timeline?kinds=NOTHING, 300, 400",
        "/timeline?participants=nobody, 300, 400",
        "/events/prisoner-exchange, 300, 404",
        "https://elsewhere.example/claims/venezuelans-handed-over, 300, 404",
        "'', 300, 404",
        "/claims/no-such-claim, 300, 404",
        "/claims/venezuelans-handed-over, wide, 400",
        "/claims/venezuelans-handed-over, 3, 400"
    })
    void what_cannot_be_embedded_is_told(String url, String width, int status) {
        String address = url.startsWith("/") ? "http://localhost:" + RestAssured.port + url : url;
        given().queryParam("url", address)
                .queryParam("maxwidth", width)
                .get("/oembed")
                .then()
                .statusCode(status)
                .body("errors[0].message", not(emptyOrNullString()));
    }

    @Test
    void wordings_show_what_the_nearest_of_another_source_lacks() {
        page("/statements/bukele-announces-handover")
                .body(containsString("<span class=\"own\">Today</span>"))
                .body(not(containsString("<span class=\"own\">Venezuelan</span>")));
    }

    @Test
    void a_source_that_is_cited_often_goes_on_until_all_is_shown() {
        Set<String> shown = new HashSet<>();
        String address = "/sources/telegraph?first=5";
        int paragraphs = reader().get("/sources/telegraph.json").path("data.source.document.paragraphs");
        int pages = 0;
        while (address != null) {
            String html = page(address).extract().body().asString();
            assertEquals(0, occurrences(html, "class=\"bar\""), address);
            // Pages of questions lead to each paragraph, whatever page of the source it is on.
            for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
                assertEquals(1, occurrences(html, " id=\"p" + paragraph + "\""), address + " " + paragraph);
            }
            Matcher answers = Pattern.compile("href=\"/(claims/[^\"]+|statements/[^\"]+)\"")
                    .matcher(html);
            while (answers.find()) {
                shown.add(answers.group(1));
            }
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(html);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
            pages++;
        }
        String whole = page("/sources/telegraph").extract().body().asString();
        Matcher answers =
                Pattern.compile("href=\"/(claims/[^\"]+|statements/[^\"]+)\"").matcher(whole);
        while (answers.find()) {
            assertTrue(shown.contains(answers.group(1)), answers.group(1));
        }
        assertTrue(pages > 5, () -> "There are more than 25 questions.");
    }

    @Test
    void all_on_one_page_are_all_whatever_page_they_are_asked_on() {
        String next = Jsoup.parse(reader().get("/claims").asString())
                .select("a:contains(Next page)")
                .attr("href");
        String all = Jsoup.parse(reader().urlEncodingEnabled(false).get(next).asString())
                .select("a:contains(All on one page)")
                .attr("href");
        assertEquals("/claims?first=100", all, next);
    }

    @Test
    void the_board_begins_with_what_sources_disagree_on() {
        List<String> verdicts = reader().get("/claims.json").path("data.claims.nodes.agreement");
        Set<String> disagreeing = Set.of("CONFLICTING", "DISPUTED", "CHANGED");
        long first = verdicts.stream().takeWhile(disagreeing::contains).count();
        assertTrue(first > 0, verdicts.toString());
        assertEquals(first, verdicts.stream().filter(disagreeing::contains).count(), verdicts.toString());
    }

    private static int occurrences(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
