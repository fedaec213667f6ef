package dev.onrecord.list;

import dev.onrecord.entry.Entry;
import dev.onrecord.page.Facet;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lists of one noun as clients ask for them: filtered, ordered, in pages, and counted by facets.
 *
 * @param <T> what is listed
 * @param <F> what it can be counted by
 * @param <C> the connection that gives a page of it
 * @param selection gives what a filter leaves; for a facet without what the filter says of that, and for null with all
 * @param keys how a facet is counted
 * @param connection makes a connection of a page and what counts its list
 */
public record ListQuery<T extends Entry, F extends Enum<F>, C>(
        Function<F, Selection<T>> selection,
        Function<F, FacetKey> keys,
        BiFunction<Page<T>, Facet.Counter<F>, C> connection) {

    /**
     * @return the part of the whole list that the window shows
     * @throws dev.onrecord.error.ClientError if the window's cursor is not of this list
     */
    public C all(SortOrder<T> order, Window window) {
        return connection.apply(selection.apply(null).page(order, window), FacetCounts.ofAll(selection, keys));
    }

    /**
     * @return for each parent, in order, the part of its list that the window shows
     * @throws dev.onrecord.error.ClientError if the window's cursor is not of this list
     */
    public List<C> ofEach(Relation relation, List<? extends Entry> parents, SortOrder<T> order, Window window) {
        List<Page<T>> pages = selection.apply(null).pages(relation, parents, order, window);
        Function<String, Facet.Counter<F>> counters = FacetCounts.ofEach(
                selection,
                keys,
                relation,
                parents.stream().map(parent -> parent.slug).distinct().toList());
        List<C> connections = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            connections.add(connection.apply(pages.get(i), counters.apply(parents.get(i).slug)));
        }
        return connections;
    }
}
