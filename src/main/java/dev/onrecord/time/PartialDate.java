package dev.onrecord.time;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** @param cites where the words are printed: {@code source:paragraph}, parted by blanks; null where that is not said */
@Description("A date known only as precisely as its evidence.")
public record PartialDate(
        @NonNull
        @Description("An ISO 8601-2 (EDTF) expression: 2025-07-18, 2025-04, 2025-01~, 2025-02/.., 2025-02/2025-07.")
        String edtf,

        @NonNull @Description("The first day it can mean; 0000-01-01 where it has no beginning.")
        LocalDate earliest,

        @NonNull @Description("The last day it can mean, inclusive; 9999-12-31 where it has no end.")
        LocalDate latest,

        @Description("The words a source prints: `Friday`, `last month`. Null where none does.") @Nullable
        String asWritten,

        @NonNull @Description("How the date is known, as finely as it is given: for a day, how the day is known.")
        Basis basis,

        @NonNull @Description("How its year is known: `in March` states a month of a year that comes from elsewhere.")
        Basis yearBasis,

        @Ignore @Nullable String cites) {

    /** @throws IllegalArgumentException if the days are not those that the expression means; the message names it */
    public PartialDate {
        Edtf meaning = Edtf.parse(edtf);
        if (!meaning.earliest().equals(earliest) || !meaning.latest().equals(latest)) {
            throw new IllegalArgumentException("'" + edtf + "' is not " + earliest + " to " + latest + ".");
        }
    }

    /**
     * @param edtf an EDTF date or interval of two
     * @param asWritten the words a source prints; null where none does
     * @param basis how it is known, as finely as it is given
     * @param yearBasis how its year is known
     * @param cites where the words are printed; null where that is not said
     * @return the date
     * @throws IllegalArgumentException if it is no such expression, names a day that no calendar has, or ends before
     *     it begins; the message names the value
     */
    public static PartialDate of(
            String edtf, @Nullable String asWritten, Basis basis, Basis yearBasis, @Nullable String cites) {
        Edtf meaning = Edtf.parse(edtf);
        return new PartialDate(edtf, meaning.earliest(), meaning.latest(), asWritten, basis, yearBasis, cites);
    }

    @NonNull
    @Description("How finely the date is known.")
    public DatePrecision getPrecision() {
        return Edtf.parse(edtf).precision();
    }

    /** @return the first day that is meant, where `~` reaches to the day, month or year before */
    public LocalDate reachesFrom() {
        return Edtf.parse(edtf).reachesFrom();
    }

    /** @return the last day that is meant, where `~` reaches to the day, month or year after */
    public LocalDate reachesTo() {
        return Edtf.parse(edtf).reachesTo();
    }

    /** @return whether it is an interval without a beginning or an end, {@code 2025-07/..} */
    public boolean hasOpenEnd() {
        return Edtf.parse(edtf).open();
    }

    @Description("Whether the date, or an end of the interval, is marked approximate (`~`).")
    public boolean isApproximate() {
        return Edtf.parse(edtf).approximate();
    }
}
