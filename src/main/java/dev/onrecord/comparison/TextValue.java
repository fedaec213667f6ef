package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An answer in words.")
public record TextValue(
        @NonNull @Description("The answer, in this project's own words.")
        String text,

        @Description("Whether it says less than the question asks, and so excludes no other answer: `recently`.")
        boolean loose)
        implements ClaimValue {

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        return text;
    }
}
