package dev.onrecord.actor;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Facet;
import dev.onrecord.page.ListEdge;
import dev.onrecord.page.Page;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of actors.")
public class ActorConnection extends Connection<Actor, ActorConnection.ActorEdge> {

    /** Counts the whole list. */
    final Facet.Counter<ActorFacet> counter;

    public ActorConnection(Page<Actor> page, Facet.Counter<ActorFacet> counter) {
        super(page, ActorEdge::new);
        this.counter = counter;
    }

    @Description("An actor in a list.")
    public static class ActorEdge extends ListEdge<Actor> {

        ActorEdge(Actor node, Cursor cursor) {
            super(node, cursor);
        }
    }
}
