package dev.onrecord.claim;

import dev.onrecord.actor.ActorKind;
import dev.onrecord.comparison.Agreement;
import dev.onrecord.comparison.Between;
import dev.onrecord.comparison.Modality;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.DayRange;
import dev.onrecord.list.PartSelection;
import dev.onrecord.list.Selection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ClaimFilter")
@Description("Which claims are wanted. Lists are alternatives (any of); fields combine (all of).")
public class ClaimFilter implements CompoundFilter<ClaimFilter> {

    private static final Set<Agreement> DISAGREEING =
            EnumSet.of(Agreement.CONFLICTING, Agreement.DISPUTED, Agreement.CHANGED);

    @Description("About any of these events: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> events;

    @Description("About any of these actors: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> subjects;

    @Description(
            "True for those whose accounts disagree: `CONFLICTING`, `DISPUTED` or `CHANGED`; false for all others.")
    public @Nullable Boolean disagreements;

    @Description("Answered by any of these sources: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> sources;

    @Description("With accounts that stand to each other in any of these ways.")
    public @Nullable List<@NonNull Agreement> agreements;

    @Description("With conflicts between any of these.")
    public @Nullable List<@NonNull Between> between;

    @Description("Of any of these weights.")
    public @Nullable List<@NonNull Weight> weights;

    @Description("With an account that is given as firmly as any of these.")
    public @Nullable List<@NonNull Modality> modalities;

    @Description("Whether the question is about a state that changes.")
    public @Nullable Boolean changes;

    @Description("Whether the accounts come to one value.")
    public @Nullable Boolean hasConsensus;

    @Description("With a consensus that can be about this day or a later one.")
    public @Nullable LocalDate consensusAsOfFrom;

    @Description("With a consensus that can be about this day or an earlier one.")
    public @Nullable LocalDate consensusAsOfTo;

    @Description("On which any of these sources is silent: it covers the matter and gives no answer. Slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> silent;

    @Description("To which a source stands in the way that is wanted.")
    public @Nullable SourceStandingFilter standing;

    @Description("Answered by this source and by no other: a slug or an id.")
    @Id
    public @Nullable String onlySource;

    @Description("True for those with a voice that stands alone against two or more others, which agree; false for all"
            + " others.")
    public @Nullable Boolean hasOutliers;

    @Description("On which any of these sources stands alone in its own voice: it is the outlier. Slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> outliers;

    @Description("On which any of these actors stands alone with what he said: he is the outlier. Slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> outlierSpeakers;

    @Description("With an account that goes back to any of these statements: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> origins;

    @Description("With an account in the voice of any of these actors: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> speakers;

    @Description("With an account in the voice of an actor of any of these kinds.")
    public @Nullable List<@NonNull ActorKind> speakerKinds;

    @Description("With all accounts in the voice of actors of this one kind, and none in a source's own:"
            + " `UNNAMED_OFFICIAL` gives what nobody says under a name.")
    public @Nullable ActorKind onlySpeakerKind;

    @Description(
            "With this text in the question, the words of an account or a note; case, accents and the separators of thousands do not"
                    + " matter, nor whether it stands within a word or a number. A text without a letter, digit or symbol is in none.")
    public @Nullable String text;

    @Description("Meeting any of these filters, too.")
    public @Nullable List<@NonNull ClaimFilter> any;

    @Description("Meeting all of these filters, too.")
    public @Nullable List<@NonNull ClaimFilter> all;

    @Description("Not meeting this filter.")
    public @Nullable ClaimFilter not;

    @Override
    public Composition<ClaimFilter> composition() {
        return new Composition<>(any, all, not);
    }

    /**
     * @param filter null where all are wanted
     * @param own the facet that is counted, of which the filter is not asked; null where none is
     */
    static Selection<Claim> select(@Nullable ClaimFilter filter, @Nullable ClaimFacet own) {
        Selection<Claim> all = Selection.of(Claim.class);
        if (filter == null) {
            return all;
        }
        filter.checkSize();
        // Where they are counted by standing, those standings count which the sources that are asked for have.
        return own == ClaimFacet.STANDING && filter.standing != null
                ? filter.narrow(all, own).joining(filter.standing.select(true))
                : selectBeside(filter, own);
    }

    /** What must hold beside another filter is not joined with what that counts: it may be true of another source. */
    private static Selection<Claim> selectBeside(ClaimFilter filter, @Nullable ClaimFacet own) {
        return filter.narrowByStanding(filter.narrow(Selection.of(Claim.class), own), own);
    }

    private Selection<Claim> narrow(Selection<Claim> claims, @Nullable ClaimFacet own) {
        DayRange.check("consensusAsOfFrom", consensusAsOfFrom, "consensusAsOfTo", consensusAsOfTo);
        return narrowByVoices(narrowByVerdict(narrowBySources(narrowByQuestion(claims, own), own), own), own)
                .containing(text)
                .combined(this, own, ClaimFilter::selectBeside);
    }

    private Selection<Claim> narrowByQuestion(Selection<Claim> claims, @Nullable ClaimFacet own) {
        return claims.having(ClaimApi.ABOUT, own == ClaimFacet.EVENT ? null : events)
                .having(ClaimApi.ASKED_ABOUT, own == ClaimFacet.SUBJECT ? null : subjects)
                .among("weight", claim -> claim.weight, own == ClaimFacet.WEIGHT ? null : weights)
                .is("changes", claim -> claim.changes, changes);
    }

    private Selection<Claim> narrowBySources(Selection<Claim> claims, @Nullable ClaimFacet own) {
        boolean ofSources = own == ClaimFacet.SOURCE;
        return claims.having(ClaimApi.IN_SOURCE, ofSources ? null : sources)
                .having(ClaimApi.SILENT, silent)
                .referring(EntryKind.SOURCE, "onlySource", claim -> claim.onlySource, ofSources ? null : onlySource);
    }

    /** By what the accounts come to. */
    private Selection<Claim> narrowByVerdict(Selection<Claim> claims, @Nullable ClaimFacet own) {
        boolean ofVerdicts = own == ClaimFacet.AGREEMENT;
        return claims.among("agreement", claim -> claim.agreement, ofVerdicts ? null : agreements)
                .among("agreement", claim -> claim.agreement, ofVerdicts ? null : disagreeing())
                .among(
                        "conflictBits",
                        claim -> claim.conflictBits,
                        own == ClaimFacet.BETWEEN ? null : EnumBits.sharing(Between.class, between))
                .is("hasConsensus", claim -> claim.hasConsensus, hasConsensus)
                .notBefore("consensusAsOf", claim -> claim.consensusAsOf, consensusAsOfFrom)
                .notAfter("consensusAsOfEarliest", claim -> claim.consensusAsOfEarliest, consensusAsOfTo)
                .is("hasOutliers", claim -> claim.hasOutliers, hasOutliers);
    }

    /** By whose words the accounts are, and how firmly they are given. */
    private Selection<Claim> narrowByVoices(Selection<Claim> claims, @Nullable ClaimFacet own) {
        boolean ofSpeakerKinds = own == ClaimFacet.SPEAKER_KIND;
        List<String> speaking = own == ClaimFacet.SPEAKER ? null : speakers;
        List<String> alone = own == ClaimFacet.OUTLIER ? null : outliers;
        return claims.among(
                        "modalityBits",
                        claim -> claim.modalityBits,
                        own == ClaimFacet.MODALITY ? null : EnumBits.sharing(Modality.class, modalities))
                .havingPart(accounts()
                        .among("speakerKind", account -> account.speakerKind, ofSpeakerKinds ? null : speakerKinds))
                .havingPart(accounts()
                        .referring(EntryKind.ACTOR, "speaker.slug", account -> slug(account.speaker), speaking))
                .havingPart(accounts()
                        .referring(
                                EntryKind.STATEMENT, "goesBackTo.slug", account -> slug(account.goesBackTo), origins))
                .havingPart(accounts()
                        .referring(EntryKind.SOURCE, "outlierSource", account -> account.outlierSource, alone))
                .havingPart(accounts()
                        .referring(
                                EntryKind.ACTOR, "outlierSpeaker", account -> account.outlierSpeaker, outlierSpeakers))
                .is("onlySpeakerKind", claim -> claim.onlySpeakerKind, ofSpeakerKinds ? null : onlySpeakerKind);
    }

    private @Nullable List<Agreement> disagreeing() {
        return disagreements == null
                ? null
                : Arrays.stream(Agreement.values())
                        .filter(agreement -> DISAGREEING.contains(agreement) == disagreements)
                        .toList();
    }

    private static PartSelection<Claim, Account> accounts() {
        return PartSelection.of(Account.class, "claim.slug", ComparisonApi::accounts);
    }

    private static @Nullable String slug(@Nullable Entry entry) {
        return entry == null ? null : entry.slug;
    }

    private Selection<Claim> narrowByStanding(Selection<Claim> claims, @Nullable ClaimFacet own) {
        return standing == null ? claims : claims.havingPart(standing.select(own == ClaimFacet.STANDING));
    }
}
