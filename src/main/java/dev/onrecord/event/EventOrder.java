package dev.onrecord.event;

import dev.onrecord.list.SortKey;
import dev.onrecord.list.SortOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("The orders of events.")
public enum EventOrder implements SortOrder<Event> {
    @Description("By the earliest day each can mean, oldest first; undated ones last.")
    DATE_ASC(SortKey.oldestFirst("sortDate", event -> event.sortDate), false),
    @Description("By the earliest day each can mean, newest first; undated ones last.")
    DATE_DESC(SortKey.newestFirst("sortDateNewestFirst", event -> event.sortDateNewestFirst), true),
    @Description("By title, A to Z.")
    TITLE_ASC(SortKey.text("sortTitle", event -> event.sortTitle), false),
    @Description("By title, Z to A.")
    TITLE_DESC(SortKey.text("sortTitle", event -> event.sortTitle), true);

    private final SortKey<Event> key;
    private final boolean descending;

    EventOrder(SortKey<Event> key, boolean descending) {
        this.key = key;
        this.descending = descending;
    }

    @Override
    public SortKey<Event> key() {
        return key;
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
