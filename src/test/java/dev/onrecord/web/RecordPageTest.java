package dev.onrecord.web;

import static dev.onrecord.web.PageTest.page;
import static dev.onrecord.web.PageTest.reader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What readers see of the real record. */
@QuarkusTest
class RecordPageTest {

    @Test
    void a_question_shows_its_verdict_its_positions_and_where_the_words_stand() {
        page("/claims/venezuelans-handed-over")
                .body(containsString("<span class=\"verdict COMPATIBLE\">compatible</span>"))
                .body(containsString("What fits all of them: <strong>252 people</strong>"))
                .body(containsString("<q lang=\"en\" dir=\"auto\">more than 250</q>"))
                .body(containsString("href=\"/sources/americans-released#p3\""))
                .body(containsString("What the words allow, from 236 to 264"));
    }

    @Test
    void the_board_says_of_each_source_what_it_prints_or_that_it_is_silent() {
        page("/claims")
                .body(containsString("<td data-source=\"Report on the Americans released from Venezuela\">"))
                .body(containsString("<small>silent</small>"))
                .body(containsString("<small>does not cover it</small>"));
        page("/claims?agreements=CONFLICTING").body(containsString("aria-current=\"true\">conflicting</a>"));
    }

    @Test
    void the_front_page_has_the_events_that_the_story_is_about_by_year() {
        page("/")
                .body(containsString("<h3>2025</h3>"))
                .body(containsString("href=\"/events/prisoner-exchange\""))
                .body(not(containsString("href=\"/events/re-election-of-bukele\"")));
    }

    @Test
    void a_source_shows_each_paragraph_with_what_it_is_cited_for() {
        page("/sources/telegraph")
                .body(containsString("<li id=\"p12\" value=\"12\">"))
                .body(containsString("2482 characters"));
    }

    @Test
    void a_record_that_is_called_otherwise_by_now_is_led_to() {
        reader().get("/sources/wsj").then().statusCode(301).header("Location", is("/sources/americans-released"));
        reader().get("/sources/wsj.json")
                .then()
                .statusCode(301)
                .header("Location", is("/sources/americans-released.json"));
    }
}
