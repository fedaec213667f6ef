package dev.onrecord.claim;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a source answers. */
@Union
@Description("What a source answers.")
public sealed interface ClaimValue permits Quantity, DateValue, TextValue, SameAs, Undisclosed {}
