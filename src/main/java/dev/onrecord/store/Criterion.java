package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition on the records of a list, for the database, and for records that were read before.
 *
 * @param <T> what is listed
 * @param hql over the alias {@code e}; names its values as {@code :parameters}
 * @param values what the client gave, by parameter
 * @param predicate the same for those records in memory, in lists of that order; none where only the database can tell
 */
record Criterion<T extends Entry>(
        String hql, Map<String, ?> values, BiFunction<SortOrder<T>, List<T>, Optional<Predicate<T>>> predicate) {

    /** More than so many records' parts are not looked through one by one. */
    private static final int MOST = 1000;

    private static <T extends Entry> Criterion<T> ofRecord(
            String hql, String parameter, Object value, Predicate<T> predicate) {
        return new Criterion<>(hql, Map.of(parameter, value), (order, records) -> Optional.of(predicate));
    }

    /** @param owners finds among records those that have such a part */
    static <T extends Entry> Criterion<T> havingPart(
            String hql, Map<String, ?> values, Function<List<T>, Set<String>> owners) {
        return new Criterion<>(hql, values, (order, records) -> {
            if (records.size() > MOST) {
                return Optional.empty();
            }
            Set<String> having = owners.apply(records);
            return Optional.of(record -> having.contains(record.slug));
        });
    }

    static <T extends Entry, V> Criterion<T> among(String attribute, Function<T, V> read, Collection<V> values) {
        Set<V> wanted = new HashSet<>(values);
        String parameter = attribute.replace('.', '_');
        return ofRecord(
                "e." + attribute + " in (:" + parameter + ")",
                parameter,
                values,
                record -> wanted.contains(read.apply(record)));
    }

    static <T extends Entry> Criterion<T> from(String attribute, Function<T, PartialDate> read, LocalDate day) {
        return ofRecord("e." + attribute + ".latest >= :from", "from", day, record -> {
            PartialDate date = read.apply(record);
            return date != null && !date.latest().isBefore(day);
        });
    }

    static <T extends Entry> Criterion<T> until(String attribute, Function<T, PartialDate> read, LocalDate day) {
        return ofRecord("e." + attribute + ".earliest <= :to", "to", day, record -> {
            PartialDate date = read.apply(record);
            return date != null && !date.earliest().isAfter(day);
        });
    }

    /** @param wanted whether those with a date are wanted, or those without one */
    static <T extends Entry> Criterion<T> dated(String attribute, Function<T, PartialDate> read, boolean wanted) {
        return new Criterion<>(
                "e." + attribute + ".earliest is " + (wanted ? "not null" : "null"),
                Map.of(),
                (order, records) -> Optional.of(record -> (read.apply(record) != null) == wanted));
    }

    /** @param folded a text as {@link dev.onrecord.text.Fold} makes it */
    static <T extends Entry> Criterion<T> containing(String folded) {
        return ofRecord("locate(:text, e.folded) > 0", "text", folded, record -> record.folded.contains(folded));
    }

    /** One that no record meets. */
    static <T extends Entry> Criterion<T> never() {
        return ofRecord(":met = true", "met", false, record -> false);
    }

    /**
     * @param parents those of which a record must be a child
     * @param cached gives their lists, where they are kept
     */
    static <T extends Entry> Criterion<T> having(
            Relation relation,
            String parameter,
            List<String> parents,
            Function<SortOrder<T>, Optional<List<CachedList<T>>>> cached) {
        return new Criterion<>(
                "e.slug in (" + relation.children(parameter) + ")",
                Map.of(parameter, parents),
                (order, records) -> cached.apply(order).map(lists -> record -> isInOne(lists, record)));
    }

    // A stream for every record of a list would take longer than the question.
    private static <T extends Entry> boolean isInOne(List<CachedList<T>> lists, T record) {
        for (CachedList<T> list : lists) {
            if (list.has(record)) {
                return true;
            }
        }
        return false;
    }
}
