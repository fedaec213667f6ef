package dev.onrecord.claim;

import dev.onrecord.comparison.Standing;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.list.PartSelection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("SourceStandingFilter")
@Description("Where one and the same source must stand to a question. Lists are alternatives (any of); fields combine"
        + " (all of).")
public class SourceStandingFilter {

    @Description("Any of these sources: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> sources;

    @Description("Standing in any of these ways.")
    public @Nullable List<@NonNull Standing> standings;

    /** @param isCounted whether claims are counted by standing, of which the filter is not asked then */
    PartSelection<Claim, SourceStanding> select(boolean isCounted) {
        return PartSelection.<Claim, SourceStanding>of(SourceStanding.class, "claim.slug", ComparisonApi::standingsOf)
                .referring(EntryKind.SOURCE, "source.slug", standing -> standing.source.slug, sources)
                .among("standing", standing -> standing.standing, isCounted ? null : standings);
    }
}
