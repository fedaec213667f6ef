package dev.onrecord.comparison;

import dev.onrecord.time.PartialDate;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An answer that is a date.
 *
 * @param date the date
 */
@Description("An answer that is a date.")
public record DateValue(@NonNull @Description("The date.") PartialDate date) implements ClaimValue {

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        return date.edtf();
    }

    /** @return the days that it can mean, counted from 1970 */
    Interval interval() {
        return Interval.closed(
                BigDecimal.valueOf(date.earliest().toEpochDay()),
                BigDecimal.valueOf(date.latest().toEpochDay()));
    }
}
