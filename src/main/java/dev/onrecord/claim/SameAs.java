package dev.onrecord.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * An answer without a numeral of its own that points at another question: {@code an identical number}.
 *
 * @param slug the slug of the other claim
 */
@Description("No numeral of its own: `an identical number` points at another claim.")
public record SameAs(@Ignore String slug) implements ClaimValue {}
