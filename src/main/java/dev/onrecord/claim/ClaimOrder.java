package dev.onrecord.claim;

import dev.onrecord.store.SortKey;
import dev.onrecord.store.SortOrder;
import org.eclipse.microprofile.graphql.Description;

/** The orders of claims. */
@Description("The orders of claims.")
public enum ClaimOrder implements SortOrder<Claim> {
    @Description("By slug, A to Z.")
    SLUG_ASC(SortKey.text("slug", claim -> claim.slug), false),
    @Description("By slug, Z to A.")
    SLUG_DESC(SortKey.text("slug", claim -> claim.slug), true),
    @Description("Those with most accounts first.")
    ACCOUNTS_DESC(SortKey.count("accountsGiven", claim -> claim.accountsGiven), true),
    @Description("By weight: headlines first, details last.")
    WEIGHT_DESC(SortKey.count("weightRank", claim -> claim.weightRank), false);

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
