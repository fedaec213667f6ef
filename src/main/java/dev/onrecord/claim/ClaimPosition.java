package dev.onrecord.claim;

import dev.onrecord.comparison.ClaimValue;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An answer to a question, with all who give it.")
public record ClaimPosition(
        @NonNull @Description("The answer in a few words: `about 250 people`.")
        String display,

        @NonNull @Description("The answer, or what is denied.")
        ClaimValue value,

        @Description("Whether the accounts say that it is not so. Who denies a yes says no, and denies nothing here.")
        boolean denied,

        @NonNull @Description("The accounts that give it, in the order of the seeds.")
        List<@NonNull Account> accounts,

        @NonNull @Description("What these accounts go back to, each once.")
        List<@NonNull ClaimOrigin> origins) {}
