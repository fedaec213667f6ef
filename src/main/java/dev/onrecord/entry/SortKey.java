package dev.onrecord.entry;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a list can be ordered by: an attribute that is never null. Slugs break ties.
 *
 * @param <T> what is listed
 * @param attribute the attribute's name in queries
 * @param read gives its value
 * @param parse reads its value from a cursor's text; throws an unchecked exception if the text is none
 */
public record SortKey<T>(String attribute, Function<T, ?> read, Function<String, ?> parse) {

    public static <T> SortKey<T> text(String attribute, Function<T, String> read) {
        return new SortKey<>(attribute, read, Function.identity());
    }

    public static <T> SortKey<T> date(String attribute, Function<T, LocalDate> read) {
        return new SortKey<>(attribute, read, LocalDate::parse);
    }

    public static <T> SortKey<T> count(String attribute, Function<T, Integer> read) {
        return new SortKey<>(attribute, read, Integer::valueOf);
    }
}
