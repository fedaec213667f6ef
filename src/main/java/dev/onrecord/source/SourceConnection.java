package dev.onrecord.source;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Facet;
import dev.onrecord.page.ListEdge;
import dev.onrecord.page.Page;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of sources.")
public class SourceConnection extends Connection<Source, SourceConnection.SourceEdge> {

    /** Counts the whole list. */
    final Facet.Counter<SourceFacet> counter;

    public SourceConnection(Page<Source> page, Facet.Counter<SourceFacet> counter) {
        super(page, SourceEdge::new);
        this.counter = counter;
    }

    @Description("A source in a list.")
    public static class SourceEdge extends ListEdge<Source> {

        SourceEdge(Source node, Cursor cursor) {
            super(node, cursor);
        }
    }
}
