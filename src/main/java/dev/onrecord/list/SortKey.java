package dev.onrecord.list;

import dev.onrecord.time.CalendarDate;
import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be ordered by: an attribute that is never null. Slugs break ties.
 *
 * @param <T> what is listed
 * @param attribute the attribute's name in queries
 * @param read gives its value
 * @param write gives a value as a cursor has it
 * @param parse reads a value from a cursor's text; throws an unchecked exception if the text is none
 * @param step gives the next value there can be, 1 upward or -1 downward, or the value itself where none is the next
 */
public record SortKey<T>(
        String attribute,
        Function<T, ?> read,
        Function<Object, String> write,
        Function<String, ?> parse,
        BiFunction<Object, Integer, ?> step) {

    private static final LocalDate BEFORE_ALL_DAYS = CalendarDate.EARLIEST.minusDays(1);
    private static final LocalDate AFTER_ALL_DAYS = CalendarDate.LATEST.plusDays(1);

    /** What a cursor says where a day is missing. */
    private static final String UNDATED = "undated";

    /** In the order of the texts' UTF-16 code units, which no language or collation changes. */
    public static <T> SortKey<T> text(String attribute, Function<T, String> read) {
        return new SortKey<>(attribute, read, Object::toString, Function.identity(), (text, direction) -> text);
    }

    /** For lists that begin with the oldest, of days that {@link #dayOldestFirst} gives. */
    public static <T> SortKey<T> oldestFirst(String attribute, Function<T, LocalDate> read) {
        return day(attribute, read, AFTER_ALL_DAYS);
    }

    /** For lists that begin with the newest, of days that {@link #dayNewestFirst} gives. */
    public static <T> SortKey<T> newestFirst(String attribute, Function<T, LocalDate> read) {
        return day(attribute, read, BEFORE_ALL_DAYS);
    }

    private static <T> SortKey<T> day(String attribute, Function<T, LocalDate> read, LocalDate undated) {
        return new SortKey<>(
                attribute,
                read,
                day -> day.equals(undated) ? UNDATED : day.toString(),
                text -> text.equals(UNDATED) ? undated : CalendarDate.parse(text),
                (day, direction) -> ((LocalDate) day).plusDays(direction));
    }

    /** @return the key of a list that is ordered by a whole number */
    public static <T> SortKey<T> count(String attribute, Function<T, Integer> read) {
        return new SortKey<>(
                attribute,
                read,
                Object::toString,
                Integer::valueOf,
                (count, direction) -> Math.addExact((Integer) count, direction));
    }

    /**
     * @param date null where there is none
     * @return the day that a list which begins with the oldest is ordered by: the earliest that the date can mean, or one
     *     behind all days there are
     */
    public static LocalDate dayOldestFirst(@Nullable PartialDate date) {
        return date == null ? AFTER_ALL_DAYS : date.earliest();
    }

    /**
     * @param date null where there is none
     * @return the day that a list which begins with the newest is ordered by: the earliest that the date can mean, or one
     *     before all days there are, so that undated records are at the end of that list, too
     */
    public static LocalDate dayNewestFirst(@Nullable PartialDate date) {
        return date == null ? BEFORE_ALL_DAYS : date.earliest();
    }
}
