package dev.onrecord.comparison;

import dev.onrecord.time.CalendarDate;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days behind each other as the shortest expression of EDTF that means them, and no others. */
final class DaySpan {

    private static final String OPEN = "..";

    private static final String YEAR = "2025";

    private static final String MONTH = "2025-07";

    private DaySpan() {}

    /** @return a day, a month, a year, or an interval of these: {@code 2025-03/2025-05} for the days of three months */
    static String of(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return from.toString();
        }
        boolean isOpen = from.equals(CalendarDate.EARLIEST) || to.equals(CalendarDate.LATEST);
        boolean areMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (isOpen || !areMonths) {
            return told(from) + "/" + told(to);
        }
        boolean areYears = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
        int digits = areYears ? YEAR.length() : MONTH.length();
        String first = from.toString().substring(0, digits);
        String last = to.toString().substring(0, digits);
        return first.equals(last) ? first : first + "/" + last;
    }

    /** @return the same, approximately */
    static String about(LocalDate from, LocalDate to) {
        return of(from, to).replace("/", "~/") + "~";
    }

    /** @return approximately that day, or its month or year where the other date is one */
    static String about(LocalDate day, String other) {
        return day.toString().substring(0, other.replace("~", "").length()) + "~";
    }

    /** @return the first day of an interval whose other end is that, as a month or a year where the other is one */
    static String beginning(LocalDate from, String other) {
        boolean isYear = from.getDayOfYear() == 1 && isYear(other);
        boolean isMonth = from.getDayOfMonth() == 1 && !isDay(other);
        return shortened(from, isYear, isMonth);
    }

    /** @return the last day of an interval whose other end is that, as a month or a year where the other is one */
    static String end(LocalDate to, String other) {
        boolean isYear = to.getDayOfYear() == to.lengthOfYear() && isYear(other);
        boolean isMonth = to.getDayOfMonth() == to.lengthOfMonth() && !isDay(other);
        return shortened(to, isYear, isMonth);
    }

    private static String shortened(LocalDate day, boolean isYear, boolean isMonth) {
        String told = told(day);
        return told.equals(OPEN) || !isYear && !isMonth
                ? told
                : told.substring(0, isYear ? YEAR.length() : MONTH.length());
    }

    private static boolean isYear(String date) {
        return date.replace("~", "").length() == YEAR.length();
    }

    private static boolean isDay(String date) {
        return date.replace("~", "").length() > MONTH.length();
    }

    /** The calendar's end is no day that anybody means. */
    static String told(LocalDate end) {
        return end.equals(CalendarDate.EARLIEST) || end.equals(CalendarDate.LATEST) ? OPEN : end.toString();
    }
}
