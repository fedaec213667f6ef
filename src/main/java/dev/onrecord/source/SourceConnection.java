package dev.onrecord.source;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Edge;
import dev.onrecord.page.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of sources. */
@Description("A page of sources.")
public class SourceConnection extends Connection<Source, SourceConnection.SourceEdge> {

    public SourceConnection(Page<Source> page) {
        super(page, SourceEdge::new);
    }

    /** A source in a list. */
    @Description("A source in a list.")
    public static class SourceEdge extends Edge<Source> {

        SourceEdge(Source node, Cursor cursor) {
            super(node, cursor);
        }
    }
}
