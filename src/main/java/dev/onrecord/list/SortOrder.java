package dev.onrecord.list;

/**
 * An order that a noun's lists can be asked for in; the nouns' enums implement it.
 *
 * @param <T> what is listed
 */
public interface SortOrder<T> {

    /** @return the order's name in the schema */
    String name();

    /** @return what it orders by */
    SortKey<T> key();

    /** @return whether the largest comes first; ties turn with it */
    boolean descending();
}
