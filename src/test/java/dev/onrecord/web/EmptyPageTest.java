package dev.onrecord.web;

import static dev.onrecord.web.PageTest.page;
import static dev.onrecord.web.PageTest.reader;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A story that nothing is known of yet. */
@QuarkusTest
@TestProfile(EmptyPageTest.Empty.class)
class EmptyPageTest {

    /** Nothing but a title and a licence. */
    public static class Empty implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createDirectories(Path.of("target/empty-seeds"));
                Files.writeString(folder.resolve("dataset.yaml"), "title: Nothing yet\nlicence: CC0-1.0\n");
                return Map.of("onrecord.seeds", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, Nothing is on record yet.",
        "/claims, No question is on record yet.",
        "/statements, No statement is on record yet.",
        "/timeline, No event is on record yet.",
        "/actors, Nobody is on record yet.",
        "/sources, No document is on record yet.",
        "/embed/timeline, No event with a date is on record yet.",
        "/claims?agreements=DISPUTED, No question is of that kind.",
        "/statements?modes=DIRECT, No statement is of that kind",
        "/timeline?text=gone, No event is of that kind",
        "/actors?text=gone, Nobody is of that kind",
        "/sources?text=gone, No document is of that kind",
        "/search?text=gone, No record has these words."
    })
    void a_page_says_that_there_is_nothing_in_a_sentence(String address, String sentence) {
        String html =
                page(address).body(containsString(sentence)).extract().body().asString();
        PageTest.assertNothingIsEmpty(address, html);
    }

    @Test
    void what_has_nothing_with_a_date_leads_to_no_calendar_and_no_slides() {
        Response answer = reader().get("/timeline");
        for (String form : List.of("/timeline.ics", "/timeline.timelinejs.json")) {
            assertFalse(answer.asString().contains(form), form);
            assertFalse(answer.header("Link").contains(form), form);
        }
        assertTrue(answer.asString().contains("/timeline.csv"));
    }

    @Test
    void a_calendar_of_nothing_has_what_each_has_and_no_event() {
        assertOfNothing(reader().accept("*/*").get("/timeline.ics").body().asString());
    }

    /** RFC 5545, §3.6: a component at least; that of a zone shows nothing. */
    static void assertOfNothing(String calendar) {
        assertTrue(
                Pattern.matches(
                        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n(?:(?!BEGIN|END).*\r\n)*BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\n"
                                + "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:\\+0000\r\n"
                                + "TZOFFSETTO:\\+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n",
                        calendar),
                calendar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "statements", "timeline", "actors", "sources"})
    void a_table_is_its_header_and_a_file_of_lines_is_empty(String list) {
        assertEquals(
                1,
                reader().accept("*/*")
                        .get("/" + list + ".csv")
                        .body()
                        .asString()
                        .lines()
                        .count());
        assertEquals(
                "", reader().accept("*/*").get("/" + list + ".ndjson").body().asString());
    }
}
