package dev.onrecord.claim;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Facet;
import dev.onrecord.page.ListEdge;
import dev.onrecord.page.Page;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of claims.")
public class ClaimConnection extends Connection<Claim, ClaimConnection.ClaimEdge> {

    /** Counts the whole list. */
    final Facet.Counter<ClaimFacet> counter;

    public ClaimConnection(Page<Claim> page, Facet.Counter<ClaimFacet> counter) {
        super(page, ClaimEdge::new);
        this.counter = counter;
    }

    @Description("A claim in a list.")
    public static class ClaimEdge extends ListEdge<Claim> {

        ClaimEdge(Claim node, Cursor cursor) {
            super(node, cursor);
        }
    }
}
