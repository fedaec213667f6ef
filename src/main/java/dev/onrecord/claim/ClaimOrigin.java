package dev.onrecord.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * One of the slugs is null.
 *
 * @param statementSlug the slug of a statement
 * @param sourceSlug the slug of a source that speaks for itself
 */
@Description("What accounts go back to: a statement, however many sources carry it, or a source in its own voice.")
public record ClaimOrigin(
        @Ignore @Nullable String statementSlug,
        @Ignore @Nullable String sourceSlug) {

    /** @return what one account goes back to */
    public static ClaimOrigin of(Account account) {
        return of(account.compared().origin());
    }

    static ClaimOrigin of(dev.onrecord.comparison.Origin origin) {
        return new ClaimOrigin(origin.statement(), origin.source());
    }
}
