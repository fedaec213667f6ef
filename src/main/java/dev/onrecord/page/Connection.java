package dev.onrecord.page;

import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of a list as Relay has it. Each noun names its own, as the schema wants a type per noun.
 *
 * @param <T> what is listed
 * @param <E> its edge
 */
public abstract class Connection<T, E extends Edge<T>> {

    private final Page<T> page;
    private final BiFunction<T, Cursor, E> edge;

    protected Connection(Page<T> page, BiFunction<T, Cursor, E> edge) {
        this.page = page;
        this.edge = edge;
    }

    @NonNull
    @Description("The records of this page, each with its cursor.")
    public List<@NonNull E> getEdges() {
        return page.items().stream()
                .map(item -> edge.apply(item, page.cursor().apply(item)))
                .toList();
    }

    @NonNull
    @Description("The records of this page.")
    public List<@NonNull T> getNodes() {
        return page.items();
    }

    @NonNull
    @Description("Where this page stands in the list.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @Description("How many records the whole list has; counted only when asked for.")
    public int getTotalCount() {
        return page.total().getAsInt();
    }
}
