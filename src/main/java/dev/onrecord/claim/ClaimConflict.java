package dev.onrecord.claim;

import dev.onrecord.comparison.Between;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Two accounts that exclude each other.")
public record ClaimConflict(
        @NonNull @Description("The two accounts, in the order of the seeds.")
        List<@NonNull Account> accounts,

        @NonNull @Description("Between whom the conflict is.")
        Between between,

        @Description("Whether the two are known to be about days that differ.")
        boolean acrossDays) {}
