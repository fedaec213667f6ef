package dev.onrecord.list;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days from one to another, as a filter asks for them. */
public final class DayRange {

    private DayRange() {}

    /**
     * Where the ends have changed places nothing would be found, but for what lasted from the one to the other.
     *
     * @param begin the name of the argument with the first day
     * @param from the first day; null where nothing is said
     * @param end the name of the argument with the last day
     * @param to the last day; null where nothing is said
     * @throws ClientError if it ends before it begins
     */
    public static void check(String begin, @Nullable LocalDate from, String end, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new ClientError(
                    ErrorCode.BAD_DATE,
                    "`" + begin + "` is " + from + ", which is later than `" + end + "`, " + to
                            + "; no day lies between them.");
        }
    }

    /**
     * @param names years, months and days as facets name them
     * @return each that is named, once
     * @throws ClientError if one is none
     */
    static List<Period> named(List<String> names) {
        return names.stream().distinct().map(DayRange::named).toList();
    }

    private static Period named(String name) {
        try {
            return Period.of(name);
        } catch (IllegalArgumentException e) {
            throw new ClientError(
                    ErrorCode.BAD_DATE,
                    "'" + name + "' is no year, month or day; write it as in 2025, 2025-07 or 2025-07-18.");
        }
    }
}
