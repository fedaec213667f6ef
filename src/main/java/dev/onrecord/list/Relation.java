package dev.onrecord.list;

import dev.onrecord.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * Which records belong to which others, as pairs of slugs: what leads from a parent to its list, and what a filter
 * by another record looks up.
 *
 * @param parentKind what the parents are; null where they are values, and no records
 * @param parent the HQL path of the parent's slug
 * @param child the HQL path of the child's slug
 * @param from the HQL that the paths start from
 * @param condition HQL that pairs must meet; empty where all count
 */
public record Relation(@Nullable EntryKind parentKind, String parent, String child, String from, String condition) {

    /** One all of whose pairs count. */
    public Relation(EntryKind parentKind, String parent, String child, String from) {
        this(parentKind, parent, child, from, "");
    }

    /**
     * One that leads from values that records have, each known by itself.
     *
     * @param value the HQL path of the value
     */
    public static Relation ofValue(String value, String child, String from) {
        return new Relation(null, value, child, from, value + " is not null");
    }

    /** @return HQL for the pairs of the parents that the parameter, {@code :parents}, has; each once */
    String pairs(String parameter) {
        return "select distinct " + parent + " as parent, " + child + " as child" + ofParents(parameter);
    }

    /** @return HQL for the children of the parents that the parameter, {@code :parents}, has */
    String children(String parameter) {
        return "select " + child + ofParents(parameter);
    }

    /** @return HQL for all pairs: the child, and the parent */
    String allPairs() {
        return "select " + child + ", " + parent + " from " + from + (condition.isEmpty() ? "" : " where " + condition);
    }

    private String ofParents(String parameter) {
        return " from " + from + " where " + parent + " in (" + parameter + ")"
                + (condition.isEmpty() ? "" : " and " + condition);
    }
}
