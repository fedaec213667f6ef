package dev.onrecord.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Hibernate;

/**
 * What belongs to each of many parents, all of it and in one order: a level of an answer, which is read for all parents in
 * one SQL statement, and then kept.
 *
 * @param <P> what the parents are
 * @param <C> what belongs to them
 */
public final class OneToMany<P, C> {

    private final Function<P, ?> key;
    private final String pairs;
    private final String order;

    private OneToMany(Function<P, ?> key, String pairs, String order) {
        this.key = key;
        this.pairs = pairs;
        this.order = order;
    }

    /**
     * @param key what identifies a parent in the query
     * @param pairs HQL that gives pairs of a parent's key and one of what it has, for the parents in {@code :parents}
     * @param order HQL for their order
     */
    static <P, C> OneToMany<P, C> by(Function<P, ?> key, String pairs, String order) {
        return new OneToMany<>(key, pairs, order);
    }

    /**
     * @param pairs HQL that gives pairs of a parent's slug and one of what it has, for the parents in {@code :parents}
     * @param order HQL for their order
     */
    public static <P extends Entry, C> OneToMany<P, C> of(String pairs, String order) {
        return by(parent -> parent.slug, pairs, order);
    }

    /**
     * @param type a kind of part
     * @param owner the HQL path to the record that a part belongs to
     * @return the parts of each record, in the order of the seeds
     */
    public static <P extends Entry, C extends Part> OneToMany<P, C> parts(Class<C> type, String owner) {
        return parts(type, owner, "c.serial");
    }

    /**
     * The same in another order.
     *
     * @param order HQL over the alias {@code c}
     */
    public static <P extends Entry, C> OneToMany<P, C> parts(Class<C> type, String owner, String order) {
        String parent = "c." + owner + ".slug";
        return of(
                "select " + parent + ", c from " + type.getSimpleName() + " c where " + parent + " in (:parents)",
                order);
    }

    /**
     * @param type a noun
     * @param attribute a list of its records
     * @return what stands in that list of each record, in its order
     */
    public static <P extends Entry, C> OneToMany<P, C> elements(Class<P> type, String attribute) {
        return elements(type, "slug", parent -> parent.slug, attribute);
    }

    /**
     * @param type a kind of part
     * @param attribute a list of its parts
     * @return what stands in that list of each part, in its order
     */
    public static <P extends Part, C> OneToMany<P, C> elementsOfPart(Class<? extends P> type, String attribute) {
        return elements(type, "serial", parent -> parent.serial, attribute);
    }

    private static <P, C> OneToMany<P, C> elements(
            Class<? extends P> type, String identifier, Function<P, ?> key, String attribute) {
        String parent = "x." + identifier;
        return by(
                key,
                "select " + parent + ", c from " + type.getSimpleName() + " x join x." + attribute + " c where "
                        + parent + " in (:parents)",
                parent + ", index(c)");
    }

    /**
     * @param parents each may stand there twice
     * @return for each parent, in order, all that it has
     */
    public List<List<C>> of(List<? extends P> parents) {
        return of(parents, Condition.NONE);
    }

    /**
     * @param condition what else must hold of what belongs to the parents
     * @return for each parent, in order, what it has of that
     */
    public List<List<C>> of(List<? extends P> parents, Condition condition) {
        return RecordCache.here()
                .find(
                        condition.equals(Condition.NONE) ? this : List.of(this, condition),
                        parents.stream().<Object>map(key).toList(),
                        wanted -> read(condition, wanted));
    }

    @SuppressWarnings("unchecked") // The HQL of the pairs says what belongs to a parent.
    private Map<Object, List<C>> read(Condition condition, List<Object> parents) {
        String hql = pairs + condition.hql() + " order by " + order;
        Map<String, Object> values = new HashMap<>(condition.values());
        values.put("parents", parents);
        Map<Object, List<C>> found = SqlStatements.of(hql, Object[].class, values).getResultList().stream()
                .collect(groupingBy(pair -> pair[0], mapping(pair -> (C) Hibernate.unproxy(pair[1]), toList())));
        parents.forEach(parent -> found.putIfAbsent(parent, List.of()));
        return found;
    }
}
