package dev.onrecord.claim;

import org.eclipse.microprofile.graphql.Description;

/**
 * The source says that the value was not given.
 *
 * @param note what the source says of that; may be null
 */
@Description("The source says that the value was not given.")
public record Undisclosed(
        @Description("Why or how, as far as the source says.")
        String note) implements ClaimValue {}
