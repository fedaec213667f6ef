package dev.onrecord.list;

import static java.util.stream.Collectors.toMap;

import dev.onrecord.entry.KindScheme;
import dev.onrecord.page.FacetValue;
import dev.onrecord.store.Kinds;
import dev.onrecord.text.LanguageName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What records can be counted by: one SQL statement gives its values, whatever there is of them.
 *
 * @param join HQL that leads from the alias {@code e} to what has the value; empty where the record has it itself
 * @param value the HQL path of the value
 * @param label the HQL path of a second column that labels it, or bounds it; null where there is none
 * @param isPeriod whether the values come in an order of their own, and not by their counts
 * @param read makes the counts of the rows, which are value, label (where there is one), count
 */
public record FacetKey(
        String join,
        String value,
        @Nullable String label,
        boolean isPeriod,
        Function<List<Object[]>, List<FacetValue>> read) {

    private static final Comparator<FacetValue> MOST_FIRST =
            Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value);

    /** Counts by an enum that the record has. */
    public static FacetKey constant(String attribute) {
        return constant("", "e." + attribute);
    }

    /** Counts by an enum. */
    public static FacetKey constant(String join, String path) {
        return each(join, path, null, (value, label) -> words((Enum<?>) value));
    }

    /** Counts by a record that is referred to: its slug, with what it is called. */
    public static FacetKey record(String join, String alias, String label) {
        return each(join, alias + ".slug", alias + "." + label, (value, name) -> (String) name);
    }

    /**
     * Counts by a kind that the dataset adds. What is of a narrower one is counted with it, too, as filters by it take it;
     * a record is of one such kind at most.
     */
    public static FacetKey kind(KindScheme scheme, String attribute) {
        return new FacetKey(
                "",
                "e." + attribute + ".serial",
                null,
                false,
                rows -> Kinds.countsWithin(
                                scheme,
                                rows.stream().collect(toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue())))
                        .entrySet()
                        .stream()
                        .map(each -> new FacetValue(each.getKey().slug, each.getKey().name, each.getValue()))
                        .sorted(MOST_FIRST)
                        .toList());
    }

    /** Counts by a text as it stands. */
    public static FacetKey text(String attribute) {
        return each("", "e." + attribute, null, (value, label) -> (String) value);
    }

    /** Counts by a language tag. */
    public static FacetKey language(String attribute) {
        return each("", "e." + attribute, null, (value, label) -> LanguageName.of((String) value));
    }

    /**
     * Counts by the constants of an enum, of which a record has a set in one column: a bit for each, by its place.
     *
     * @param constants those of the enum
     */
    public static FacetKey bits(String attribute, Enum<?>... constants) {
        return new FacetKey(
                "",
                "e." + attribute,
                null,
                false,
                rows -> Arrays.stream(constants)
                        .map(constant -> new FacetValue(constant.name(), words(constant), having(constant, rows)))
                        .filter(value -> value.count() > 0)
                        .sorted(MOST_FIRST)
                        .toList());
    }

    private static int having(Enum<?> constant, List<Object[]> rows) {
        return rows.stream()
                .filter(row -> ((Integer) row[0] >> constant.ordinal() & 1) == 1)
                .mapToInt(row -> ((Long) row[row.length - 1]).intValue())
                .sum();
    }

    /** Counts by a country's code. */
    public static FacetKey country(String join, String path) {
        return each(
                join,
                path,
                null,
                (value, label) ->
                        new Locale.Builder().setRegion((String) value).build().getDisplayCountry(Locale.ENGLISH));
    }

    private static FacetKey each(
            String join, String path, @Nullable String label, BiFunction<Object, Object, String> shown) {
        return new FacetKey(
                join,
                path,
                label,
                false,
                rows -> rows.stream()
                        .map(row -> new FacetValue(
                                row[0] instanceof Enum<?> constant ? constant.name() : (String) row[0],
                                shown.apply(row[0], row[1]),
                                ((Long) row[row.length - 1]).intValue()))
                        .sorted(MOST_FIRST)
                        .toList());
    }

    /** @return a constant in words, for people: {@code Prisoner exchange} */
    public static String words(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * Counts by a year, month or day.
     *
     * @param characters how many characters of {@code 2025-07-18} name the period: 4, 7 or 10
     */
    public static FacetKey period(String attribute, int characters) {
        return new FacetKey("", "e." + attribute + ".earliest", "e." + attribute + ".latest", true, rows -> {
            Map<String, Integer> counts = new TreeMap<>();
            for (Object[] row : rows) {
                String from = start((LocalDate) row[0], characters);
                // What may have been in one period or the next is counted in neither.
                if (from.equals(start((LocalDate) row[1], characters))) {
                    counts.merge(from, ((Long) row[2]).intValue(), Integer::sum);
                }
            }
            List<FacetValue> values = new ArrayList<>();
            counts.forEach((period, count) -> values.add(new FacetValue(period, period, count)));
            return values;
        });
    }

    private static String start(LocalDate day, int characters) {
        return day.toString().substring(0, characters);
    }
}
