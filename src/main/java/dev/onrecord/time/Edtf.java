package dev.onrecord.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): the dates and intervals of level 0, and the level 1 mark
 * {@code ~} for approximate. A time of day is not a date and is refused.
 *
 * @param text the expression as it was written
 * @param earliest the first day it can mean
 * @param latest the last day it can mean, inclusive
 * @param precision how finely it is known
 * @param approximate whether {@code ~} marks it, or an end of it; EDTF gives the mark no width, so the bounds stay
 */
record Edtf(String text, LocalDate earliest, LocalDate latest, DatePrecision precision, boolean approximate) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~)?");

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
        Edtf start = date(text.substring(0, slash), text);
        Edtf end = date(text.substring(slash + 1), text);
        if (end.latest.isBefore(start.earliest)) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins.");
        }
        return new Edtf(text, start.earliest, end.latest, DatePrecision.INTERVAL, start.approximate || end.approximate);
    }

    /** @return the first day that is meant where `~` reaches to the day, month or year before */
    LocalDate reachesFrom() {
        Edtf start = date(text.split("/", 2)[0], text);
        return start.approximate ? start.earliest.minus(1, start.unit()) : earliest;
    }

    /** @return the last day that is meant where `~` reaches to the day, month or year after */
    LocalDate reachesTo() {
        Edtf end = date(text.substring(text.indexOf('/') + 1), text);
        LocalDate next = end.latest.plusDays(1);
        return end.approximate ? next.plus(1, end.unit()).minusDays(1) : latest;
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
            throw new IllegalArgumentException("'" + whole
                    + "' is not an EDTF date; write 2025, 2025-07, 2025-07-18, 2025-07~ or 2025-02/2025-07.");
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
            throw new IllegalArgumentException("'" + whole + "' is not a day of the calendar.", e);
        }
    }
}
