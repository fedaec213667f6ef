package dev.onrecord.fuzz;

import dev.onrecord.time.CalendarDate;
import java.time.LocalDate;
import java.util.List;

/** Days of the whole range, and above all those that calendars and clocks stumble over. */
public final class Dates {

    /** The ends, leap days, the days between two calendars, and days that begin late or never came somewhere. */
    public static final List<LocalDate> HARD = List.of(
            CalendarDate.EARLIEST,
            LocalDate.of(0, 2, 29),
            LocalDate.of(0, 12, 31),
            LocalDate.of(1, 1, 1),
            LocalDate.of(4, 2, 29),
            LocalDate.of(100, 2, 28),
            LocalDate.of(1000, 1, 1),
            LocalDate.of(1582, 10, 4),
            LocalDate.of(1582, 10, 5),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1582, 10, 14),
            LocalDate.of(1582, 10, 15),
            LocalDate.of(1700, 2, 28),
            LocalDate.of(1752, 9, 5),
            LocalDate.of(1883, 11, 18),
            LocalDate.of(1892, 7, 4),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(1918, 2, 5),
            LocalDate.of(1937, 7, 1),
            LocalDate.of(1940, 5, 16),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(2018, 11, 4),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(9999, 2, 28),
            CalendarDate.LATEST);

    private Dates() {}

    /** @return a day that the record can have */
    public static LocalDate day(Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> chance.oneOf(HARD);
            case 1 ->
                LocalDate.ofEpochDay(chance.between(
                        (int) CalendarDate.EARLIEST.toEpochDay(), (int) CalendarDate.LATEST.toEpochDay()));
            default -> LocalDate.of(2025, 1, 1).plusDays(chance.below(200));
        };
    }

    /** @return an EDTF expression: a day, month, year or interval, some of them approximate */
    public static String edtf(Chance chance) {
        String day = day(chance).toString();
        return switch (chance.below(8)) {
            case 0 -> day.substring(0, 4);
            case 1 -> day.substring(0, 7);
            case 2 -> day + "~";
            case 3 -> interval(day(chance), day(chance));
            default -> day;
        };
    }

    private static String interval(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one + "/" + other : other + "/" + one;
    }
}
