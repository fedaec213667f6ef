package dev.onrecord.page;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How many records of a list have one value.")
public record FacetValue(
        @NonNull @Description("The value as filters take it: an enum value, a slug, a year, month or day.")
        String value,

        @NonNull @Description("What to show for it: words, or the name of a record.")
        String label,

        @Description("How many records have it.") int count) {}
