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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            "",
            "/",
            "July",
            "2025-7",
            "2025-02-30",
            "2025-13",
            "2025-42",
            "2025/",
            "..",
            "../..",
            "/..",
            "2025-07-18T10:00:00Z"
        }) {
            Exception e = assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text), text);
            assertTrue(e.getMessage().contains("'" + text + "'"));
        }
    }

    /** Their readers know that it is EDTF, and are told what to write. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2025-21         ; level 1 ; as in 2025-03/2025-05
            2025-28         ; level 2 ; as in 2025-03/2025-05
            2025-33         ; level 2 ; 2025-01/2025-03
            2025-36         ; level 2 ; 2025-10/2025-12
            2025-39         ; level 2 ; 2025-09/2025-12
            2025-41         ; level 2 ; 2025-07/2025-12
            2025-21/2025-23 ; level 1 ; as in 2025-03/2025-05
            197X            ; level 1 ; 1970/1979
            19XX            ; level 1 ; 1900/1999
            2025-XX         ; level 1 ; write 2025.
            2025-XX-XX      ; level 1 ; write 2025.
            2025-07-XX      ; level 1 ; write 2025-07.
            2025/203X       ; level 1 ; 2030/2039
            156X-12-25      ; level 2 ; an interval
            1XXX-XX         ; level 2 ; an interval
            2025?           ; level 1 ; write 2025~
            2025-07-18%     ; level 1 ; write 2025-07-18~
            2025-07~-18     ; level 2 ; the mark `~` at the end
            ?2025-07        ; level 2 ; the mark `~` at the end
            Y170000002      ; level 1 ; from 0000 to 9999
            -0500           ; level 1 ; from 0000 to 9999
            1950S2          ; level 2 ; an interval of years
            Y17E7           ; level 2 ; an interval of years
            [1667,1668]     ; level 2 ; an interval that has all
            {1960,1961-12}  ; level 2 ; an interval that has all
            2025-02/        ; an end that is not known ; `..`
            /2025-02        ; an end that is not known ; `..`
            2025-07-18T10:00:00Z ; a time of day ; 2025-07-18
            """)
    void what_is_edtf_and_not_read_is_told_to_be_so(String text, String what, String instead) {
        String message = assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text))
                .getMessage();
        assertTrue(message.contains(what), message);
        assertTrue(message.contains(instead), message);
        assertFalse(message.contains("not an EDTF"), message);
    }
}
