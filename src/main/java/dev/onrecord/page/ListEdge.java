package dev.onrecord.page;

import dev.onrecord.cache.Cacheable;
import java.util.List;

/**
 * A record in a list of its noun. It says the same in every page that the record is on, whatever the list was filtered by.
 *
 * @param <T> what is listed
 */
public abstract class ListEdge<T> extends Edge<T> implements Cacheable {

    private final List<String> place;

    protected ListEdge(T node, Cursor cursor) {
        super(node, cursor);
        this.place = List.of(cursor.order(), cursor.slug());
    }

    /** @return the list's order, which names the noun, and the record */
    @Override
    public Object cacheKey() {
        return place;
    }
}
