package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How somebody or something is called or spelt. Different names never exclude each other.")
public record NameValue(
        @NonNull @Description("The name, as the source spells it.")
        String name,

        @Description("Whether it is known to be a misprint.")
        boolean misprint)
        implements ClaimValue {

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        return misprint ? name + " (a misprint)" : name;
    }
}
