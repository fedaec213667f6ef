package dev.onrecord.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Events on the first and last days of the calendar, on days that are not known, since, until and about some day; and a
 * toll that rises.
 */
@QuarkusTest
@TestProfile(OddDatesTest.OddDates.class)
class OddDatesTest {

    private static final List<String> DATES = List.of(
            "0000",
            "0000-02-29",
            "0001-01-01",
            "0999-12",
            "1582-10-10",
            "1799~",
            "1799-12-31/1800-01-01",
            "2015~/2025-07~",
            "../2025-07",
            "2025-02/..",
            "2025-07-18~",
            "9999",
            "9999-12-31");

    private static final String TOLL = """
            - slug: toll
              question: How many people died?
              unit: people
              about: event-1
              changes: true
              accounts:
                - { in: "almanac:1", asWritten: five dead, value: { exactly: 5 }, asOf: { date: 2025-06-01, basis: stated } }
                - { in: "almanac:2", asWritten: seven dead, value: { exactly: 7 }, asOf: { date: 2025-06-03, basis: stated } }
            """;

    /** An event of each date, and one without. */
    public static class OddDates implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createDirectories(Path.of("target/odd-dates-seeds"));
                Files.writeString(folder.resolve("dataset.yaml"), "title: Odd dates\nlicence: CC0-1.0\n");
                Files.writeString(folder.resolve("sources.yaml"), """
                        - slug: almanac
                          label: Almanac
                          language: en
                          published: { date: 2025-01-02, basis: stated }
                          document: { file: text.txt, sha256: "%064d", paragraphs: 3, characters: 90 }
                        """.formatted(0));
                Files.writeString(folder.resolve("claims.yaml"), TOLL);
                List<Map<String, Object>> events = new ArrayList<>();
                for (int number = 0; number <= DATES.size(); number++) {
                    events.add(event(number));
                }
                // JSON is YAML, too.
                Files.writeString(folder.resolve("events.yaml"), new ObjectMapper().writeValueAsString(events));
                return Map.of("onrecord.seeds", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, Object> event(int number) {
            return JsonObjects.object(
                    "slug",
                    "event-" + number,
                    "title",
                    "Event " + number,
                    "summary",
                    "It happened.",
                    "kind",
                    "other",
                    "status",
                    "occurred",
                    "cites",
                    List.of("almanac:1"),
                    "date",
                    number < DATES.size() ? Map.of("date", DATES.get(number), "basis", "stated") : null);
        }
    }

    @Test
    void a_calendar_has_days_that_readers_of_calendars_know_and_ends_behind_its_beginning() {
        String calendar = get("/timeline.ics").replace("\r\n ", "");
        List<String> events =
                List.of(calendar.split("BEGIN:VEVENT\r\n")).subList(1, calendar.split("BEGIN:VEVENT").length);
        assertEquals(DATES.stream().filter(date -> !date.startsWith("0000")).count(), events.size());
        for (String event : events) {
            LocalDate begin = day(event, "DTSTART;VALUE=DATE");
            assertTrue(begin.getYear() >= 1 && begin.getYear() <= 9999, event);
            if (event.contains("DTEND")) {
                assertTrue(day(event, "DTEND;VALUE=DATE").isAfter(begin), event);
            }
            assertTrue(day(event, "DTSTAMP").getYear() < 9999, event);
        }
        assertTrue(calendar.contains("SUMMARY:Event 7 (about 2015 to about July 2025)\r\n"), calendar);
    }

    private static LocalDate day(String event, String property) {
        Matcher value = Pattern.compile(Pattern.quote(property) + ":([0-9]{8})(?:T000000Z)?\r\n")
                .matcher(event);
        assertTrue(value.find(), property + ": " + event);
        return LocalDate.parse(value.group(1), DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Test
    void what_has_changed_has_a_latest_answer_and_none_that_fits_all() {
        for (String address : List.of("/claims/toll", "/embed/claims/toll")) {
            String page = get(address);
            assertTrue(
                    page.contains("The latest answer: <strong dir=\"auto\">7 people</strong> (of 3 June 2025)."), page);
            assertFalse(page.contains("fits all"), page);
        }
        assertTrue(get("/claims/toll").contains("the band is the latest answer."));
    }

    @Test
    void an_event_without_a_date_leads_to_no_calendar() {
        String undated = "/events/event-" + DATES.size();
        assertFalse(get(undated).contains(".ics"), undated);
        EmptyPageTest.assertOfNothing(get(undated + ".ics"));
        assertFalse(get("/events/event-3.ics").contains("VTIMEZONE"));
        assertTrue(get("/events/event-3").contains("/events/event-3.ics"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline.atom", "/sources.atom"})
    void a_feed_was_updated_when_its_source_was_published(String address) {
        Matcher updated = Pattern.compile("<updated>([^<]+)</updated>").matcher(get(address));
        int count = 0;
        while (updated.find()) {
            assertEquals(2025, OffsetDateTime.parse(updated.group(1)).getYear(), updated.group());
            count++;
        }
        assertTrue(count > 1, address);
    }

    @ParameterizedTest
    @CsvSource({
        "Event 0, 0000, 0, , ,",
        "Event 1, 29 February 0000, 0, 2, 29,",
        "Event 5, about 1799, 1799, 1, 1, 1799",
        "Event 8, until July 2025, 2025, 7, 31, 2025",
        "Event 9, since February 2025, 2025, 2, 1,",
        "Event 12, 31 December 9999, 9999, 12, 31,"
    })
    void a_slide_shows_its_date_as_people_read_it(
            String event, String shown, int year, Integer month, Integer day, Integer endYear) {
        JsonObject slide = new JsonObject(get("/timeline.timelinejs.json"))
                .getJsonArray("events").stream()
                        .map(JsonObject.class::cast)
                        .filter(each ->
                                each.getJsonObject("text").getString("headline").equals(event))
                        .findFirst()
                        .orElseThrow();
        assertEquals(shown, slide.getString("display_date"));
        JsonObject begin = slide.getJsonObject("start_date");
        assertEquals(year, begin.getInteger("year"));
        assertEquals(month, begin.getInteger("month"));
        assertEquals(day, begin.getInteger("day"));
        JsonObject end = slide.getJsonObject("end_date");
        assertEquals(endYear, end == null ? null : end.getInteger("year"));
    }

    @Test
    void a_table_has_each_date_with_days_that_the_calendar_has() {
        List<String> rows = get("/timeline.csv").lines().skip(1).toList();
        assertEquals(DATES.size() + 1, rows.size());
        for (int i = 0; i < DATES.size(); i++) {
            String date = DATES.get(i);
            String[] cells = rows.stream()
                    .map(row -> row.split(",", -1))
                    .filter(row -> row[5].equals(date))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(date));
            assertFalse(LocalDate.parse(cells[6]).isAfter(LocalDate.parse(cells[7])), date);
        }
    }

    /** An event without an end lasts a day, says RFC 5545, §3.6.1. */
    @Test
    void a_calendar_has_all_days_of_the_last_year() {
        String calendar = get("/timeline.ics");
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:99990101\r\nDURATION:P365D\r\n"), calendar);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:99991231\r\nDURATION:P1D\r\n"), calendar);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20250201\r\nSUMMARY:Event 9 (since"), calendar);
    }

    private static String get(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
