package dev.onrecord.claim;

import dev.onrecord.actor.ActorKind;
import dev.onrecord.comparison.Agreement;
import dev.onrecord.comparison.Between;
import dev.onrecord.comparison.Modality;
import dev.onrecord.store.PartSelection;
import dev.onrecord.store.Selection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which claims are wanted. */
@Input("ClaimFilter")
@Description("Which claims are wanted. Lists are alternatives (any of); fields combine (all of).")
public class ClaimFilter {

    @Description("About any of these events: slugs or ids.")
    @Id
    public List<@NonNull String> events;

    @Description("Answered by any of these sources: slugs or ids.")
    @Id
    public List<@NonNull String> sources;

    @Description("With accounts that stand to each other in any of these ways.")
    public List<@NonNull Agreement> agreements;

    @Description("With conflicts between any of these.")
    public List<@NonNull Between> between;

    @Description("Of any of these weights.")
    public List<@NonNull Weight> weights;

    @Description("With an account that is given as firmly as any of these.")
    public List<@NonNull Modality> modalities;

    @Description("Whether the question is about a state that changes.")
    public Boolean changes;

    @Description("Whether the accounts come to one value.")
    public Boolean hasConsensus;

    @Description("On which any of these sources is silent: it covers the matter and gives no answer. Slugs or ids.")
    @Id
    public List<@NonNull String> silent;

    @Description("Answered by this source and by no other: a slug or an id.")
    @Id
    public String onlySource;

    @Description("With an account in the voice of an actor of any of these kinds.")
    public List<@NonNull ActorKind> speakerKinds;

    @Description("With all accounts in the voice of actors of this one kind, and none in a source's own:"
            + " `UNNAMED_OFFICIAL` gives what nobody says under a name.")
    public ActorKind onlySpeakerKind;

    @Description(
            "With this text in the question, the words of an account or a note; case, accents and the separators of thousands do not"
                    + " matter. A text without a letter, digit or symbol is in none.")
    public String text;

    static Selection<Claim> select(ClaimFilter filter) {
        Selection<Claim> all = Selection.of(Claim.class);
        return filter == null ? all : filter.narrow(all);
    }

    private Selection<Claim> narrow(Selection<Claim> claims) {
        return claims.having(ClaimApi.ABOUT, events)
                .having(ClaimApi.IN_SOURCE, sources)
                .having(ClaimApi.SILENT, silent)
                .having(ClaimApi.ONLY_SOURCE, onlySource == null ? null : List.of(onlySource))
                .among("agreement", claim -> claim.agreement, agreements)
                .among("weight", claim -> claim.weight, weights)
                .among("changes", claim -> claim.changes, changes == null ? null : List.of(changes))
                .among("hasConsensus", claim -> claim.hasConsensus, hasConsensus == null ? null : List.of(hasConsensus))
                .among("conflictBits", claim -> claim.conflictBits, EnumBits.sharing(Between.class, between))
                .among("modalityBits", claim -> claim.modalityBits, EnumBits.sharing(Modality.class, modalities))
                .havingPart(accounts())
                .among(
                        "onlySpeakerKind",
                        claim -> claim.onlySpeakerKind,
                        onlySpeakerKind == null ? null : List.of(onlySpeakerKind))
                .containing(text);
    }

    private PartSelection<Claim, Account> accounts() {
        return PartSelection.<Claim, Account>of(Account.class, "claim.slug", ComparisonApi::accounts)
                .among("speakerKind", account -> account.speakerKind, speakerKinds);
    }
}
