package dev.onrecord.comparison;

import dev.onrecord.time.CalendarDate;
import dev.onrecord.time.PartialDate;
import dev.onrecord.time.SpeltDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An answer that is a date.")
public record DateValue(@NonNull @Description("The date.") PartialDate date) implements ClaimValue {

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        return SpeltDate.of(date.edtf());
    }

    /** @return the days that it can mean, counted from 1970; an approximate date reaches to its neighbours */
    Interval interval() {
        return Interval.closed(day(date.reachesFrom()), day(date.reachesTo()));
    }

    /** @return the same, without an end where the calendar alone has one */
    Interval everywhere() {
        Interval days = interval();
        return new Interval(
                date.earliest().equals(CalendarDate.EARLIEST) ? null : days.min(),
                false,
                date.latest().equals(CalendarDate.LATEST) ? null : days.max(),
                false);
    }

    /** @return whether the first day is not printed, but the reach of an approximate one */
    boolean hasLowerMargin() {
        return date.reachesFrom().isBefore(date.earliest());
    }

    /** @return whether the last day is not printed, but the reach of an approximate one */
    boolean hasUpperMargin() {
        return date.reachesTo().isAfter(date.latest());
    }

    /** @return the expression of its first day, month or year, with the mark that it is approximate */
    String beginning() {
        int slash = date.edtf().indexOf('/');
        return slash < 0 ? date.edtf() : date.edtf().substring(0, slash);
    }

    /** @return the expression of its last day, month or year, with the mark that it is approximate */
    String end() {
        return date.edtf().substring(date.edtf().indexOf('/') + 1);
    }

    private static BigDecimal day(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }
}
