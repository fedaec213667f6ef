package dev.onrecord.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): the dates and intervals of level 0, and of level 1 the mark
 * {@code ~} for approximate and intervals with an open end, {@code 2025-07/..}. A time of day is not a date and is refused.
 *
 * @param text the expression as it was written
 * @param earliest the first day it can mean
 * @param latest the last day it can mean, inclusive
 * @param precision how finely it is known
 * @param approximate whether {@code ~} marks it, or an end of it; EDTF gives the mark no width, so the bounds stay
 */
record Edtf(String text, LocalDate earliest, LocalDate latest, DatePrecision precision, boolean approximate) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~)?");

    /** An end of an interval that is not reached, as far as the calendar goes. */
    static final String OPEN = "..";

    /**
     * @param text an EDTF date ({@code 2025}, {@code 2025-07}, {@code 2025-07-18}, {@code 2025-01~}) or interval of two
     * @return what it means
     * @throws IllegalArgumentException if it is neither, names a day that no calendar has, or ends before it begins;
     *     the message names the value
     */
    static Edtf parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? date(text, text) : interval(text, slash);
    }

    private static Edtf interval(String text, int slash) {
        Edtf start = start(text, slash);
        Edtf end = end(text, slash);
        if (start.text.equals(OPEN) && end.text.equals(OPEN)) {
            throw new IllegalArgumentException("'" + text + "' is open at both ends and says nothing.");
        }
        if (end.latest.isBefore(start.earliest)) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins.");
        }
        return new Edtf(text, start.earliest, end.latest, DatePrecision.INTERVAL, start.approximate || end.approximate);
    }

    /** @return the first day that is meant where `~` reaches to the day, month or year before */
    LocalDate reachesFrom() {
        Edtf start = start(text, text.indexOf('/'));
        return start.approximate ? start.earliest.minus(1, start.unit()) : earliest;
    }

    /** @return the last day that is meant where `~` reaches to the day, month or year after */
    LocalDate reachesTo() {
        Edtf end = end(text, text.indexOf('/'));
        LocalDate next = end.latest.plusDays(1);
        return end.approximate ? next.plus(1, end.unit()).minusDays(1) : latest;
    }

    /** @return whether one of the ends is open */
    boolean open() {
        return text.startsWith(OPEN) || text.endsWith(OPEN);
    }

    private static Edtf start(String text, int slash) {
        return part(slash < 0 ? text : text.substring(0, slash), text, CalendarDate.EARLIEST);
    }

    private static Edtf end(String text, int slash) {
        return part(text.substring(slash + 1), text, CalendarDate.LATEST);
    }

    private static Edtf part(String part, String whole, LocalDate open) {
        if (part.isEmpty() && whole.length() > 1) {
            throw new IllegalArgumentException(
                    "'" + whole + "' is EDTF with an end that is not known: write `..` for it.");
        }
        return part.equals(OPEN) ? new Edtf(part, open, open, DatePrecision.DAY, false) : date(part, whole);
    }

    private ChronoUnit unit() {
        return switch (precision) {
            case DAY -> ChronoUnit.DAYS;
            case MONTH -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private static Edtf date(String part, String whole) {
        Matcher m = DATE.matcher(part);
        if (!m.matches()) {
            throw refused(
                    part,
                    whole,
                    "is not an EDTF date; write 2025, 2025-07, 2025-07-18, 2025-07~ or 2025-02/2025-07."
                            + " An end that is open is `..`.");
        }
        boolean approximate = m.group(4) != null;
        try {
            Year year = Year.parse(m.group(1));
            if (m.group(2) == null) {
                return new Edtf(part, year.atDay(1), year.atMonth(12).atEndOfMonth(), DatePrecision.YEAR, approximate);
            }
            YearMonth month = year.atMonth(Integer.parseInt(m.group(2)));
            if (m.group(3) == null) {
                return new Edtf(part, month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, approximate);
            }
            LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
            return new Edtf(part, day, day, DatePrecision.DAY, approximate);
        } catch (DateTimeException e) {
            throw refused(part, whole, "is not a " + (m.group(3) == null ? "month" : "day") + " of the calendar.");
        }
    }

    /** What is EDTF is not told to be none. */
    private static IllegalArgumentException refused(String part, String whole, String fault) {
        return new IllegalArgumentException(
                UnreadEdtf.told(part).map(unread -> "'" + part + "' " + unread).orElse("'" + whole + "' " + fault));
    }
}
