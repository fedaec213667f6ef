package dev.onrecord.actor;

import dev.onrecord.list.SortKey;
import dev.onrecord.list.SortOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("The orders of actors.")
public enum ActorOrder implements SortOrder<Actor> {
    @Description("By name, A to Z.")
    NAME_ASC(SortKey.text("sortName", actor -> actor.sortName), false),
    @Description("By name, Z to A.")
    NAME_DESC(SortKey.text("sortName", actor -> actor.sortName), true),
    @Description("Those who said most first.")
    STATEMENTS_DESC(SortKey.count("statementsMade", actor -> actor.statementsMade), true);

    private final SortKey<Actor> key;
    private final boolean descending;

    ActorOrder(SortKey<Actor> key, boolean descending) {
        this.key = key;
        this.descending = descending;
    }

    @Override
    public SortKey<Actor> key() {
        return key;
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
