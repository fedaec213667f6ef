package dev.onrecord.statement;

import dev.onrecord.list.SortKey;
import dev.onrecord.list.SortOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("The orders of statements.")
public enum StatementOrder implements SortOrder<Statement> {
    @Description("By the earliest day each can mean, oldest first; undated ones last.")
    DATE_ASC(SortKey.oldestFirst("sortDate", statement -> statement.sortDate), false),
    @Description("By the earliest day each can mean, newest first; undated ones last.")
    DATE_DESC(SortKey.newestFirst("sortDateNewestFirst", statement -> statement.sortDateNewestFirst), true);

    private final SortKey<Statement> key;
    private final boolean descending;

    StatementOrder(SortKey<Statement> key, boolean descending) {
        this.key = key;
        this.descending = descending;
    }

    @Override
    public SortKey<Statement> key() {
        return key;
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
