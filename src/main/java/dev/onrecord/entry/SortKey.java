package dev.onrecord.entry;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a list can be ordered by: an attribute that is never null. Slugs break ties.
 *
 * @param <T> what is listed
 * @param attribute the attribute's name in queries
 * @param read gives its value
 * @param parse reads its value from a cursor's text; throws an unchecked exception if the text is none
 * @param step gives the next value there can be, 1 upward or -1 downward, or the value itself where none is the next
 */
public record SortKey<T>(
        String attribute, Function<T, ?> read, Function<String, ?> parse, BiFunction<Object, Integer, ?> step) {

    public static <T> SortKey<T> text(String attribute, Function<T, String> read) {
        return new SortKey<>(attribute, read, Function.identity(), (text, direction) -> text);
    }

    public static <T> SortKey<T> date(String attribute, Function<T, LocalDate> read) {
        return new SortKey<>(
                attribute, read, LocalDate::parse, (date, direction) -> ((LocalDate) date).plusDays(direction));
    }

    public static <T> SortKey<T> count(String attribute, Function<T, Integer> read) {
        return new SortKey<>(attribute, read, Integer::valueOf, (count, direction) -> (Integer) count + direction);
    }
}
