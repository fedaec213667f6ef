package dev.onrecord.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * A part of an ordered list.
 *
 * @param <T> what is listed
 * @param items the part itself, in the list's order
 * @param cursor gives the cursor of an item
 * @param hasNext whether the list goes on behind it
 * @param hasPrevious whether the list has begun before it
 * @param total counts the whole list; asked only when a client wants to know
 */
public record Page<T>(
        List<T> items, Function<? super T, Cursor> cursor, boolean hasNext, boolean hasPrevious, IntSupplier total) {

    /** @return where this part stands in the list */
    public PageInfo info() {
        return new PageInfo(
                hasNext,
                hasPrevious,
                items.isEmpty() ? null : cursor(items.get(0)),
                items.isEmpty() ? null : cursor(items.get(items.size() - 1)));
    }

    private String cursor(T item) {
        return cursor.apply(item).encode();
    }
}
