package dev.onrecord.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class EdtfTest {

    @Property
    void a_day_means_that_day_alone(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        Edtf edtf = Edtf.parse(day.toString());
        assertEquals(day, edtf.earliest());
        assertEquals(day, edtf.latest());
        assertEquals(DatePrecision.DAY, edtf.precision());
        assertFalse(edtf.approximate());
    }

    @Property
    void a_month_runs_from_its_first_day_to_its_last(
            @ForAll @IntRange(min = 0, max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        Edtf edtf = Edtf.parse(String.format(Locale.ROOT, "%04d-%02d", year, month));
        assertEquals(1, edtf.earliest().getDayOfMonth());
        assertEquals(YearMonth.of(year, month).atEndOfMonth(), edtf.latest());
    }

    @Property
    void an_interval_spans_its_ends_and_is_refused_backwards(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate one,
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate other) {
        String text = one + "/" + other;
        if (other.isBefore(one)) {
            assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));
        } else {
            Edtf edtf = Edtf.parse(text);
            assertEquals(one, edtf.earliest());
            assertEquals(other, edtf.latest());
            assertEquals(DatePrecision.INTERVAL, edtf.precision());
        }
    }

    @Property
    void an_open_end_goes_as_far_as_the_calendar(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        Edtf since = Edtf.parse(day + "/..");
        assertEquals(day, since.earliest());
        assertEquals(CalendarDate.LATEST, since.latest());
        Edtf until = Edtf.parse("../" + day + "~");
        assertEquals(CalendarDate.EARLIEST, until.earliest());
        assertEquals(CalendarDate.EARLIEST, until.reachesFrom());
        assertEquals(day, until.latest());
        assertEquals(day.plusDays(1), until.reachesTo());
        assertTrue(since.open() && until.open() && !Edtf.parse(day + "/" + day).open());
        assertEquals(DatePrecision.INTERVAL, since.precision());
    }

    @Example
    void a_tilde_marks_as_approximate_and_widens_nothing() {
        Edtf edtf = Edtf.parse("2025-01~");
        assertTrue(edtf.approximate());
        assertEquals(LocalDate.of(2025, 1, 31), edtf.latest());
    }

    @Example
    void what_is_no_date_is_refused_by_name() {
        for (String text : new String[] {
            "", "July", "2025-7", "2025-02-30", "2025-13", "2025/", "..", "../..", "/..", "2025-07-18T10:00:00Z"
        }) {
            Exception e = assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text), text);
            assertTrue(e.getMessage().contains("'" + text + "'"));
        }
    }
}
