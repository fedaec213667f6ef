package dev.onrecord.store;

import dev.onrecord.entry.EntryKind;

/**
 * Which records belong to which others, as pairs of slugs: what leads from a parent to its list, and what a filter
 * by another record looks up.
 *
 * @param parentKind what the parents are
 * @param parent the HQL path of the parent's slug
 * @param child the HQL path of the child's slug
 * @param from the HQL that the paths start from; may end in a condition
 */
public record Relation(EntryKind parentKind, String parent, String child, String from) {

    /** @return HQL for the pairs of the parents that the parameter names, each once */
    String pairs(String parameter) {
        return "select distinct " + parent + " as parent, " + child + " as child from " + from
                + (from.contains(" where ") ? " and " : " where ") + parent + " in (:" + parameter + ")";
    }

    /** @return HQL for the children of the parents that the parameter names */
    String children(String parameter) {
        return "select " + child + " from " + from + (from.contains(" where ") ? " and " : " where ") + parent
                + " in (:" + parameter + ")";
    }
}
