package dev.onrecord.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The days that the record knows: calendar dates of ISO 8601, whose years have four digits, from 0000-01-01 to
 * 9999-12-31, in the Gregorian calendar throughout. A day is no moment: it is the same in every zone.
 */
public final class CalendarDate {

    /** The first day. */
    public static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);

    /** The last day. */
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private CalendarDate() {}

    /**
     * @param text a date as in {@code 2025-07-18}
     * @return the day
     * @throws DateTimeException if it is not written like that, or names a day that no calendar has
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new DateTimeException(text + " is not from " + EARLIEST + " to " + LATEST + ".");
        }
        return day;
    }
}
