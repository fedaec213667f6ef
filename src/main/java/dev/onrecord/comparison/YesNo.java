package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An answer to a question that can be answered with yes or no.")
public record YesNo(
        @Description("Whether the answer is yes.") boolean yes) implements ClaimValue {

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        return yes ? "yes" : "no";
    }
}
