package dev.onrecord.list;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.onrecord.entry.Entry;
import dev.onrecord.list.Keyset.Stretch;
import dev.onrecord.page.FacetValue;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.store.RecordCache;
import dev.onrecord.store.SqlStatements;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of the records that meet criteria from the database: in one SQL statement however many lists there
 * are, behind a cursor of a single list in two at most, and in one more for their totals, when one of them is asked for.
 *
 * @param <T> what is listed
 */
final class PageReader<T extends Entry> {

    static {
        QueryWarmUp.initialize();
    }

    /** What is kept of a list as a whole, beside what facets count. */
    private static final String TOTAL = "total";

    /** The one list that has no parent. */
    private static final List<String> ALL = List.of("");

    private final Class<T> type;
    private final HqlCriteria criteria;

    PageReader(Class<T> type, List<Criterion<T>> criteria) {
        this.type = type;
        this.criteria = HqlCriteria.of(type.getSimpleName(), criteria);
    }

    /** @return the part of the whole list that the keyset shows */
    Page<T> page(Keyset<T> keyset) {
        List<T> read = new ArrayList<>();
        for (Stretch stretch : keyset.stretches()) {
            int missing = keyset.places() - read.size();
            if (missing > 0) {
                read.addAll(read(stretch, keyset.ordering(), missing));
            }
        }
        return keyset.page(read, this::count);
    }

    private List<T> read(Stretch stretch, String ordering, int most) {
        String hql =
                "select e from " + type.getSimpleName() + " e" + where(stretch.conditions()) + " order by " + ordering;
        TypedQuery<T> query = SqlStatements.of(hql, type, with(stretch.values()));
        query.setMaxResults(most);
        return query.getResultList();
    }

    /** @return the slugs of the whole list */
    List<String> slugs(SortOrder<T> order) {
        Keyset<T> whole = new Keyset<>(type, order, new Window(0, false, null, null));
        return SqlStatements.of(
                        "select e.slug from " + type.getSimpleName() + " e order by " + whole.ordering(),
                        String.class,
                        Map.of())
                .getResultList();
    }

    /** What is kept of a version is counted once: a count looks at all that meets the criteria, however many there are. */
    private int count() {
        return RecordCache.here()
                .find(List.of(type, TOTAL, criteria.text(), criteria.values()), ALL, all -> Map.of("", counted()))
                .get(0);
    }

    private int counted() {
        return SqlStatements.of(
                        "select count(*) from " + type.getSimpleName() + " e" + where(List.of()),
                        Long.class,
                        with(Map.of()))
                .getSingleResult()
                .intValue();
    }

    /**
     * @param relation what leads from a parent to its list
     * @param parents the slugs of those whose lists are wanted
     * @return for each parent, in order, the part of its list that the keyset shows
     */
    List<Page<T>> pages(Keyset<T> keyset, Relation relation, List<String> parents) {
        Map<String, Object> more = new HashMap<>(keyset.values());
        more.put("parents", parents);
        more.put("places", keyset.places());
        TypedQuery<Object[]> query = SqlStatements.of(
                "select placed.parent, e from (select pair.parent as parent, e.slug as slug,"
                        + " row_number() over (partition by pair.parent order by " + keyset.ordering()
                        + ") as place from (" + relation.pairs(":parents") + ") pair join "
                        + type.getSimpleName()
                        + " e on e.slug = pair.child" + where(keyset.conditions())
                        + ") placed join " + type.getSimpleName() + " e on e.slug = placed.slug"
                        + " where placed.place <= :places order by placed.parent, placed.place",
                Object[].class,
                with(more));
        Map<Object, List<T>> rows = query.getResultList().stream()
                .collect(groupingBy(row -> row[0], mapping(row -> type.cast(row[1]), toList())));
        Counts counts = new Counts(relation, parents);
        return parents.stream()
                .map(parent -> keyset.page(rows.getOrDefault(parent, List.of()), () -> counts.of(parent)))
                .toList();
    }

    /**
     * @param relation what leads from a parent to its list; null for the whole list
     * @param parents the slugs of those whose lists are counted
     * @return the counts by parent, also of those that have nothing
     */
    Map<String, List<FacetValue>> count(FacetKey key, @Nullable Relation relation, List<String> parents) {
        String columns = key.value() + (key.label() == null ? "" : ", " + key.label());
        String parent = relation == null ? "''" : "pair.parent";
        String from = relation == null
                ? type.getSimpleName() + " e"
                : "(" + relation.pairs(":parents") + ") pair join " + type.getSimpleName()
                        + " e on e.slug = pair.child";
        TypedQuery<Object[]> query = SqlStatements.of(
                "select " + parent + ", " + columns + ", count(distinct e.slug) from " + from + " " + key.join()
                        + where(List.of(key.value() + " is not null")) + " group by "
                        + (relation == null ? "" : parent + ", ") + columns,
                Object[].class,
                with(relation == null ? Map.of() : Map.of("parents", parents)));
        Map<Object, List<Object[]>> rows = query.getResultList().stream()
                .collect(groupingBy(row -> row[0], mapping(row -> Arrays.copyOfRange(row, 1, row.length), toList())));
        Map<String, List<FacetValue>> counts = new HashMap<>();
        parents.forEach(slug -> counts.put(slug, key.read().apply(rows.getOrDefault(slug, List.of()))));
        return counts;
    }

    private String where(Collection<String> more) {
        String all = Stream.concat(Stream.of(criteria.text()), more.stream())
                .filter(condition -> !condition.isEmpty())
                .collect(joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }

    private Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.putAll(criteria.values());
        return all;
    }

    /** How many each parent has in all: one SQL statement for all of them, when the first is asked for. */
    private final class Counts {

        private final Relation relation;
        private final List<String> parents;
        private @Nullable Map<String, Integer> counted;

        Counts(Relation relation, List<String> parents) {
            this.relation = relation;
            this.parents = parents;
        }

        synchronized int of(String parent) {
            if (counted == null) {
                counted = count();
            }
            return counted.getOrDefault(parent, 0);
        }

        private Map<String, Integer> count() {
            TypedQuery<Object[]> query = SqlStatements.of(
                    "select pair.parent, count(*) from (" + relation.pairs(":parents") + ") pair join "
                            + type.getSimpleName() + " e on e.slug = pair.child" + where(List.of())
                            + " group by pair.parent",
                    Object[].class,
                    with(Map.of("parents", parents)));
            Map<String, Integer> counts = new HashMap<>();
            query.getResultList().stream().forEach(row -> counts.put((String) row[0], ((Long) row[1]).intValue()));
            return counts;
        }
    }
}
