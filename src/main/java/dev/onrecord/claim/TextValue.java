package dev.onrecord.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An answer that is neither a number nor a date.
 *
 * @param text the answer
 */
@Description("An answer that is neither a number nor a date.")
public record TextValue(@NonNull @Description("The answer.") String text) implements ClaimValue {}
