package dev.onrecord.comparison;

import dev.onrecord.time.CalendarDate;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days behind each other as the shortest expression of EDTF that means them, and no others. */
final class DaySpan {

    private static final String OPEN = "..";

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
        int digits = areYears ? "2025".length() : "2025-07".length();
        String first = from.toString().substring(0, digits);
        String last = to.toString().substring(0, digits);
        return first.equals(last) ? first : first + "/" + last;
    }

    /** @return the same, approximately */
    static String about(LocalDate from, LocalDate to) {
        return of(from, to).replace("/", "~/") + "~";
    }

    /** The calendar's end is no day that anybody means. */
    static String told(LocalDate end) {
        return end.equals(CalendarDate.EARLIEST) || end.equals(CalendarDate.LATEST) ? OPEN : end.toString();
    }
}
