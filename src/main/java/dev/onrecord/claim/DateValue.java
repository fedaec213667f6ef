package dev.onrecord.claim;

import dev.onrecord.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An answer that is a date.
 *
 * @param date the date
 */
@Description("An answer that is a date.")
public record DateValue(@NonNull @Description("The date.") PartialDate date) implements ClaimValue {}
