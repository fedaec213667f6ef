package dev.onrecord.list;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.time.LocalDate;
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
}
