package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scale of a timeline, and what is drawn on it. */
class DateBarsTest {

    @Test
    void a_scale_is_of_the_months_from_the_first_event_to_the_last() {
        Map<String, Object> drawn = drawn("2025-03-10", "2025-04-02", "2025-05-20", "2025-06-30");
        assertEquals("2025-03", drawn.get("from"));
        assertEquals("2025-06", drawn.get("to"));
        assertEquals(0, drawn.get("outside"));
        assertEquals(4, bars(drawn).size());
    }

    @Test
    void few_events_of_other_centuries_do_not_make_one_point_of_the_others() {
        List<String> summer =
                IntStream.rangeClosed(1, 9).mapToObj(day -> "2025-07-0" + day).toList();
        Map<String, Object> drawn = drawn(
                Stream.concat(Stream.of("1798", "2090-01-01"), summer.stream()).toArray(String[]::new));
        assertEquals("2025-07", drawn.get("from"));
        assertEquals("2025-07", drawn.get("to"));
        assertEquals(2, drawn.get("outside"));
        assertEquals(9, bars(drawn).size());
    }

    @Test
    void many_events_of_other_centuries_stay_on_the_scale() {
        Map<String, Object> drawn = drawn("1798", "1812-06-18", "1914-07", "1989-11-09", "2025-07-18");
        assertEquals("1798-01", drawn.get("from"));
        assertEquals(5, bars(drawn).size());
    }

    @Test
    void a_bar_is_as_long_as_the_days_are_in_which_an_event_can_lie() {
        Map<String, Object> drawn = drawn("2025-01-01", "2025-01", "2025-02-28", "2025-02-28");
        assertEquals(0L, bars(drawn).get(0).get("x"));
        assertEquals(true, bars(drawn).get(0).get("isDay"));
        assertEquals(false, bars(drawn).get(1).get("isDay"));
        assertEquals(525L, width(bars(drawn).get(1)), "31 of 59 days");
        bars(drawn).forEach(bar -> assertTrue((long) bar.get("x") + width(bar) <= 1000, bar::toString));
    }

    @Test
    void what_has_no_end_that_is_known_reaches_to_the_edge() {
        Map<String, Object> drawn = drawn("2025-01-01", "2025-01-16/..", "../2025-01-10", "2025-01-31");
        List<Map<String, Object>> bars = bars(drawn);
        Map<String, Object> until = bars.stream()
                .filter(bar -> bar.get("title").equals("../2025-01-10"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> since = bars.stream()
                .filter(bar -> bar.get("title").equals("2025-01-16/.."))
                .findFirst()
                .orElseThrow();
        assertEquals(0L, until.get("x"));
        assertEquals(323L, width(until), "10 of 31 days");
        assertEquals(1000L, (long) since.get("x") + width(since));
    }

    @Test
    void bars_that_overlap_are_in_lanes_below_each_other() {
        List<Map<String, Object>> bars = bars(drawn("2025-01-01", "2025-01", "2025-01-20", "2025-01-31"));
        for (Map<String, Object> one : bars) {
            for (Map<String, Object> other : bars) {
                boolean apart = (long) one.get("x") + width(one) <= (long) other.get("x")
                        || (long) other.get("x") + width(other) <= (long) one.get("x");
                assertTrue(one == other || apart || !one.get("y").equals(other.get("y")), () -> one + " " + other);
            }
        }
    }

    @Test
    void few_events_or_one_day_need_no_scale() {
        assertNull(DateBars.of(List.of()));
        assertNull(DateBars.of(events("2025-01-01", "2025-02-01", "2025-03-01")));
        assertNull(DateBars.of(events("2025-01-01", "2025-01-01", "2025-01-01", "2025-01-01")));
        assertNotNull(DateBars.of(events("2025-01-01", "2025-01-01", "2025-01-01", "2025-01-02")));
    }

    @Test
    void a_hundred_events_of_few_days_are_no_higher_than_a_screen() {
        Map<String, Object> drawn = drawn(
                IntStream.range(0, 100).mapToObj(i -> "2025-01-0" + (1 + i % 2)).toArray(String[]::new));
        assertTrue((long) drawn.get("height") <= 240);
        assertTrue((long) drawn.get("thick") >= 1);
    }

    @Test
    void the_first_and_the_last_year_have_a_scale() {
        Map<String, Object> drawn = drawn("0000", "0000-02-29", "9999-12", "9999-12-31");
        assertEquals("0000-01", drawn.get("from"));
        assertEquals("9999-12", drawn.get("to"));
    }

    private static Map<String, Object> drawn(String... dates) {
        return Objects.requireNonNull(DateBars.of(events(dates)));
    }

    private static List<Map<?, ?>> events(String... dates) {
        return Stream.of(dates).<Map<?, ?>>map(DateBarsTest::event).toList();
    }

    private static Map<?, ?> event(String edtf) {
        PartialDate date = PartialDate.of(edtf, null, Basis.STATED, Basis.STATED, null);
        return Map.of(
                "title",
                edtf,
                "date",
                Map.of(
                        "edtf", edtf,
                        "earliest", date.earliest().toString(),
                        "latest", date.latest().toString()));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> bars(Map<String, Object> drawn) {
        return (List<Map<String, Object>>) drawn.get("bars");
    }

    private static long width(Map<String, Object> bar) {
        return (long) bar.get("width");
    }
}
