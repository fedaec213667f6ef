package dev.onrecord.comparison;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The source says that the answer was not told. It contradicts no other answer.")
public record Withheld(
        @Description("Why the answer was not told, or how, as far as the source says; null where it says nothing.")
        @Nullable
        String note)
        implements ClaimValue {

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        return "not told";
    }
}
