package dev.onrecord.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

class PartialDateTest {

    @Property
    void what_was_read_is_read_again_from_what_it_prints(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        PartialDate date = PartialDate.of(day.toString(), "that day", Basis.STATED, Basis.STATED, null);
        assertEquals(date, PartialDate.of(date.edtf(), date.asWritten(), date.basis(), date.basis(), null));
    }

    @Example
    void a_date_cannot_mean_other_days_than_its_expression() {
        LocalDate day = LocalDate.of(2025, 7, 18);
        assertThrows(
                IllegalArgumentException.class,
                () -> new PartialDate("2025-07", day, day, null, Basis.STATED, Basis.STATED, null));
    }
}
