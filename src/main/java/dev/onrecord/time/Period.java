package dev.onrecord.time;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A year, month or day of the calendar.
 *
 * @param first its first day
 * @param last its last day, inclusive
 */
public record Period(LocalDate first, LocalDate last) {

    private static final Pattern NAME = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");

    /**
     * @param name {@code 2025}, {@code 2025-07} or {@code 2025-07-18}
     * @return the period of that name
     * @throws IllegalArgumentException if there is none; the message names it
     */
    public static Period of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no year, month or day.");
        }
        Edtf meaning = Edtf.parse(name);
        return new Period(meaning.earliest(), meaning.latest());
    }
}
