package dev.onrecord.claim;

import dev.onrecord.list.SortKey;
import dev.onrecord.list.SortOrder;
import org.eclipse.microprofile.graphql.Description;

@Description("The orders of claims.")
public enum ClaimOrder implements SortOrder<Claim> {
    @Description("By slug, A to Z.")
    SLUG_ASC(SortKey.text("slug", claim -> claim.slug), false),
    @Description("By slug, Z to A.")
    SLUG_DESC(SortKey.text("slug", claim -> claim.slug), true),
    @Description("Those with most accounts first.")
    ACCOUNTS_DESC(SortKey.count("accountsGiven", claim -> claim.accountsGiven), true),
    @Description("By weight: headlines first, details last.")
    WEIGHT_DESC(SortKey.count("weightRank", claim -> claim.weightRank), false),
    @Description("By weight: details first, headlines last.")
    WEIGHT_ASC(SortKey.count("weightRank", claim -> claim.weightRank), true),
    @Description("By the earliest day of the event asked about, oldest first; those without a day last.")
    EVENT_DATE_ASC(SortKey.oldestFirst("eventDate", claim -> claim.eventDate), false),
    @Description("By the earliest day of the event asked about, newest first; those without a day last.")
    EVENT_DATE_DESC(SortKey.newestFirst("eventDateNewestFirst", claim -> claim.eventDateNewestFirst), true),
    @Description("By verdict: what disagrees first, what nobody answers last. Of one verdict headlines come first.")
    AGREEMENT_ASC(SortKey.count("agreementRank", claim -> claim.agreementRank), false);

    private final SortKey<Claim> key;
    private final boolean descending;

    ClaimOrder(SortKey<Claim> key, boolean descending) {
        this.key = key;
        this.descending = descending;
    }

    @Override
    public SortKey<Claim> key() {
        return key;
    }

    @Override
    public boolean descending() {
        return descending;
    }
}
