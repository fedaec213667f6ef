package dev.onrecord.event;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Facet;
import dev.onrecord.page.ListEdge;
import dev.onrecord.page.Page;
import org.eclipse.microprofile.graphql.Description;

@Description("A page of events.")
public class EventConnection extends Connection<Event, EventConnection.EventEdge> {

    /** Counts the whole list. */
    final Facet.Counter<EventFacet> counter;

    public EventConnection(Page<Event> page, Facet.Counter<EventFacet> counter) {
        super(page, EventEdge::new);
        this.counter = counter;
    }

    @Description("An event in a list.")
    public static class EventEdge extends ListEdge<Event> {

        EventEdge(Event node, Cursor cursor) {
            super(node, cursor);
        }
    }
}
