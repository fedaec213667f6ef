package dev.onrecord.source;

import dev.onrecord.list.SortKey;
import dev.onrecord.list.SortOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("The orders of sources.")
public enum SourceOrder implements SortOrder<Source> {
    @Description("By date of publication, oldest first; undated ones last.")
    PUBLISHED_ASC(SortKey.oldestFirst("sortDate", source -> source.sortDate), false),
    @Description("By date of publication, newest first; undated ones last.")
    PUBLISHED_DESC(SortKey.newestFirst("sortDateNewestFirst", source -> source.sortDateNewestFirst), true),
    @Description("By title, or label where it has none, A to Z.")
    TITLE_ASC(SortKey.text("sortTitle", source -> source.sortTitle), false),
    @Description("By title, or label where it has none, Z to A.")
    TITLE_DESC(SortKey.text("sortTitle", source -> source.sortTitle), true);

    private final SortKey<Source> key;
    private final boolean descending;

    SourceOrder(SortKey<Source> key, boolean descending) {
        this.key = key;
        this.descending = descending;
    }

    @Override
    public SortKey<Source> key() {
        return key;
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
