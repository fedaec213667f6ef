package dev.onrecord.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A record in a list. Each noun names its own, as the schema wants a type per noun.
 *
 * @param <T> what is listed
 */
public abstract class Edge<T> {

    private final T node;
    private final Cursor place;

    protected Edge(T node, Cursor cursor) {
        this.node = node;
        this.place = cursor;
    }

    @NonNull
    @Description("Where the record stands in the list; pass it as `after` or `before`.")
    public String getCursor() {
        return place.encode();
    }

    @NonNull
    @Description("The record.")
    public T getNode() {
        return node;
    }
}
