package dev.onrecord.peers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Enum;

/** A date as precisely as its evidence. */
@Embeddable
public record PartialDate(
        String edtf,
        LocalDate earliest,
        LocalDate latest,
        @Enumerated(EnumType.STRING) Precision precision,
        Boolean approximate,
        String asWritten,
        @Enumerated(EnumType.STRING) Basis basis) {

    private static final String OPEN = "..";
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    static PartialDate of(String edtf, String asWritten, Basis basis) {
        String[] ends = edtf.replace("~", "").split("/");
        String from = ends[0];
        String to = ends[ends.length - 1];
        return new PartialDate(
                edtf,
                first(from),
                last(to),
                edtf.contains("/") ? Precision.INTERVAL : precision(from),
                edtf.contains("~"),
                asWritten,
                basis);
    }

    private static LocalDate first(String from) {
        if (from.equals(OPEN)) {
            return LocalDate.of(0, 1, 1);
        }
        return LocalDate.parse(from.length() == YEAR ? from + "-01-01" : from.length() == MONTH ? from + "-01" : from);
    }

    private static LocalDate last(String to) {
        if (to.equals(OPEN)) {
            return LocalDate.of(9999, 12, 31);
        }
        if (to.length() == YEAR) {
            return LocalDate.parse(to + "-12-31");
        }
        return to.length() == MONTH ? YearMonth.parse(to).atEndOfMonth() : LocalDate.parse(to);
    }

    private static Precision precision(String day) {
        if (day.length() == YEAR) {
            return Precision.YEAR;
        }
        return day.length() == MONTH ? Precision.MONTH : Precision.DAY;
    }

    @Enum("DatePrecision")
    public enum Precision {
        DAY,
        INTERVAL,
        MONTH,
        YEAR
    }

    public enum Basis {
        EXTERNAL,
        INFERRED,
        STATED
    }
}
