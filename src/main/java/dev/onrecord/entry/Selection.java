package dev.onrecord.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.onrecord.page.ClientError;
import dev.onrecord.page.Fold;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of one noun that meet conditions, given out as pages: of the whole list, or of one list per parent,
 * which is asked of the database in one statement however many parents there are.
 *
 * <p>Conditions are HQL over the alias {@code e}; a condition whose value is null is no condition.
 *
 * @param <T> what is listed
 */
public final class Selection<T extends Entry> {

    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Selection(Class<T> type) {
        this.type = type;
    }

    /** @return all records of that noun */
    public static <T extends Entry> Selection<T> of(Class<T> type) {
        return new Selection<>(type);
    }

    /** Keeps those for which the condition holds; it names its value {@code :parameter}. */
    public Selection<T> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** Keeps those that any of the referenced parents has. References are slugs or ids. */
    public Selection<T> having(Relation relation, List<String> references) {
        if (references == null) {
            return this;
        }
        String parameter = "having" + values.size();
        return where(
                "e.slug in (" + relation.children(parameter) + ")",
                parameter,
                References.resolve(relation.parentKind(), references));
    }

    /** Keeps those whose text contains this one, whatever its case and accents. */
    public Selection<T> containing(String text) {
        return where("locate(:text, e.folded) > 0", "text", text == null ? null : Fold.of(text));
    }

    /**
     * @return the part of the whole list that the window shows
     * @throws ClientError if the window's cursor is not of this list
     */
    public Page<T> page(SortOrder<T> order, Window window) {
        Listing<T> listing = new Listing<>(type, order, window);
        Map<String, Object> more = new HashMap<>(listing.values());
        more.putAll(listing.stretchValues());
        TypedQuery<T> query = Statements.of(hql(listing), type, with(more));
        query.setMaxResults(window.size() + 1);
        return listing.page(query.getResultList(), this::count);
    }

    private String hql(Listing<T> listing) {
        String from = " from " + type.getSimpleName() + " e";
        String ordered = " order by " + listing.ordering();
        if (listing.stretches().isEmpty()) {
            return "select e" + from + where(listing.conditions()) + ordered;
        }
        String slugs = listing.stretches().stream()
                .map(stretch -> "(select e.slug" + from + where(stretch) + ordered + " limit :places)")
                .collect(joining(" union all "));
        return "select e" + from + " where e.slug in (" + slugs + ")" + ordered;
    }

    /**
     * @param relation what leads from a parent to its list
     * @param parents those whose lists are wanted
     * @return for each parent, in order, the part of its list that the window shows
     * @throws ClientError if the window's cursor is not of this list
     */
    public List<Page<T>> pages(Relation relation, List<? extends Entry> parents, SortOrder<T> order, Window window) {
        List<String> slugs = parents.stream().map(parent -> parent.slug).toList();
        Listing<T> listing = new Listing<>(type, order, window);
        Map<String, Object> more = new HashMap<>(listing.values());
        more.put("parents", slugs);
        more.put("places", window.size() + 1);
        TypedQuery<Object[]> query = Statements.of(
                "select placed.parent, e from (select pair.parent as parent, e.slug as slug,"
                        + " row_number() over (partition by pair.parent order by " + listing.ordering()
                        + ") as place from (" + relation.pairs("parents") + ") pair join "
                        + type.getSimpleName()
                        + " e on e.slug = pair.child" + where(listing.conditions())
                        + ") placed join " + type.getSimpleName() + " e on e.slug = placed.slug"
                        + " where placed.place <= :places order by placed.parent, placed.place",
                Object[].class,
                with(more));
        Map<Object, List<T>> rows = query.getResultList().stream()
                .collect(groupingBy(row -> row[0], mapping(row -> type.cast(row[1]), toList())));
        Counts counts = new Counts(relation, slugs);
        return slugs.stream()
                .map(slug -> listing.page(rows.getOrDefault(slug, List.of()), () -> counts.of(slug)))
                .toList();
    }

    private int count() {
        return Statements.of(
                        "select count(*) from " + type.getSimpleName() + " e" + where(List.of()), Long.class, values)
                .getSingleResult()
                .intValue();
    }

    private String where(Collection<String> more) {
        List<String> all = new ArrayList<>(conditions);
        all.addAll(more);
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        return all;
    }

    /** How many each parent has in all: one statement for all of them, when the first is asked for. */
    private final class Counts {

        private final Relation relation;
        private final List<String> parents;
        private Map<String, Integer> counted;

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
            TypedQuery<Object[]> query = Statements.of(
                    "select pair.parent, count(*) from (" + relation.pairs("parents") + ") pair join "
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
