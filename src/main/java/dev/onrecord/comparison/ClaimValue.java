package dev.onrecord.comparison;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

@Union
@Description("What a source answers.")
public sealed interface ClaimValue
        permits Quantity, Share, DateValue, YesNo, NameValue, TextValue, TextSet, SameAs, Withheld {

    /** @return the value in a few English words, as a list shows it */
    String getDisplay();
}
