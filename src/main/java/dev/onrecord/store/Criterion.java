package dev.onrecord.store;

import static java.util.stream.Collectors.joining;

import dev.onrecord.entry.Entry;
import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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

    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z]\\w*)");

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

    /** One that only the database can tell. */
    static <T extends Entry> Criterion<T> inDatabase(String hql, Map<String, ?> values) {
        return new Criterion<>(hql, values, (order, records) -> Optional.empty());
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

    /** @param wanted whether those that refer to nothing are wanted, or those that refer to something */
    static <T extends Entry> Criterion<T> without(String attribute, Function<T, ?> read, boolean wanted) {
        return new Criterion<>(
                "e." + attribute + " is " + (wanted ? "null" : "not null"),
                Map.of(),
                (order, records) -> Optional.of(record -> (read.apply(record) == null) == wanted));
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

    /** @return the same with other names for its parameters, so that it can stand beside any other */
    Criterion<T> renamed(String prefix) {
        Map<String, Object> renamed = new HashMap<>();
        values.forEach((parameter, value) -> renamed.put(prefix + parameter, value));
        return new Criterion<>(PARAMETER.matcher(hql).replaceAll(":" + prefix + "$1"), renamed, predicate);
    }

    /** @param alternatives of which all criteria of one at least must be met */
    static <T extends Entry> Criterion<T> anyOf(List<List<Criterion<T>>> alternatives) {
        if (alternatives.isEmpty()) {
            return never();
        }
        List<Criterion<T>> each = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            each.add(allOf(alternatives.get(i)).renamed("a" + i + "_"));
        }
        return new Criterion<>(
                each.stream().map(Criterion::hql).collect(joining(" or ", "(", ")")),
                together(each),
                (order, records) -> predicates(each, order, records)
                        .map(all -> record -> all.stream().anyMatch(one -> one.test(record))));
    }

    /** @param criteria that must not all be met */
    static <T extends Entry> Criterion<T> not(List<Criterion<T>> criteria) {
        Criterion<T> all = allOf(criteria);
        // What is not known of a record, such as its date, is not so; SQL would leave it open.
        return new Criterion<>(
                "(case when " + all.hql + " then 1 else 0 end) = 0",
                all.values,
                (order, records) -> all.predicate.apply(order, records).map(Predicate::negate));
    }

    private static <T extends Entry> Criterion<T> allOf(List<Criterion<T>> criteria) {
        return new Criterion<>(
                criteria.isEmpty()
                        ? "(1 = 1)"
                        : criteria.stream().map(Criterion::hql).collect(joining(" and ", "(", ")")),
                together(criteria),
                (order, records) -> predicates(criteria, order, records)
                        .map(all -> record -> all.stream().allMatch(one -> one.test(record))));
    }

    private static <T extends Entry> Map<String, Object> together(List<Criterion<T>> criteria) {
        Map<String, Object> values = new HashMap<>();
        criteria.forEach(criterion -> values.putAll(criterion.values));
        return values;
    }

    private static <T extends Entry> Optional<List<Predicate<T>>> predicates(
            List<Criterion<T>> criteria, SortOrder<T> order, List<T> records) {
        List<Predicate<T>> predicates = new ArrayList<>();
        for (Criterion<T> criterion : criteria) {
            Optional<Predicate<T>> predicate = criterion.predicate.apply(order, records);
            if (predicate.isEmpty()) {
                return Optional.empty();
            }
            predicates.add(predicate.get());
        }
        return Optional.of(predicates);
    }
}
