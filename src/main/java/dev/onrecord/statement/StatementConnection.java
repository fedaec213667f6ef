package dev.onrecord.statement;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Facet;
import dev.onrecord.page.ListEdge;
import dev.onrecord.page.Page;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of statements.")
public class StatementConnection extends Connection<Statement, StatementConnection.StatementEdge> {

    /** Counts the whole list. */
    final Facet.Counter<StatementFacet> counter;

    public StatementConnection(Page<Statement> page, Facet.Counter<StatementFacet> counter) {
        super(page, StatementEdge::new);
        this.counter = counter;
    }

    @Description("A statement in a list.")
    public static class StatementEdge extends ListEdge<Statement> {

        StatementEdge(Statement node, Cursor cursor) {
            super(node, cursor);
        }
    }
}
