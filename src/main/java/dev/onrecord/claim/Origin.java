package dev.onrecord.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/**
 * What accounts go back to. Either slug is null.
 *
 * @param statementSlug the slug of a statement
 * @param sourceSlug the slug of a source that speaks for itself
 */
@Name("ClaimOrigin")
@Description("What accounts go back to: a statement, however many sources carry it, or a source in its own voice.")
public record Origin(@Ignore String statementSlug, @Ignore String sourceSlug) {

    static Origin of(dev.onrecord.comparison.Origin origin) {
        return new Origin(origin.statement(), origin.source());
    }
}
