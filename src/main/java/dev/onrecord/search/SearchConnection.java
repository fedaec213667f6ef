package dev.onrecord.search;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.page.Facet;
import dev.onrecord.page.Page;
import dev.onrecord.page.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of what a search found.")
public class SearchConnection {

    private final Page<Hit> page;
    private final List<SearchEdge> found;

    /** Counts all that was found. */
    final Facet.Counter<SearchFacet> counter;

    /** @param found the edges of the page's hits, in their order */
    SearchConnection(Page<Hit> page, List<SearchEdge> found, Facet.Counter<SearchFacet> counter) {
        this.page = page;
        this.found = found;
        this.counter = counter;
    }

    @NonNull
    @Description("The records of this page, the best match first, each with its cursor, score and highlight.")
    public List<@NonNull SearchEdge> getEdges() {
        return found;
    }

    @NonNull
    @Description("The records of this page, the best match first.")
    public List<@NonNull AnyEntry> getNodes() {
        return found.stream().map(SearchEdge::getNode).toList();
    }

    @NonNull
    @Description("Where this page stands in all that was found.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @Description("How many records were found in all; counted only when asked for.")
    public int getTotalCount() {
        return page.total().getAsInt();
    }
}
