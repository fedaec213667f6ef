package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.onrecord.actor.Actor;
import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimConflict;
import dev.onrecord.claim.ClaimNote;
import dev.onrecord.claim.ClaimOrigin;
import dev.onrecord.claim.ClaimPosition;
import dev.onrecord.claim.ComparedClaim;
import dev.onrecord.claim.SourceStanding;
import dev.onrecord.comparison.DateValue;
import dev.onrecord.comparison.SameAs;
import dev.onrecord.comparison.Standing;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Part;
import dev.onrecord.graph.GraphBuilder;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How claims hang together with their accounts, with what these come to, and with the records that both name. */
final class ClaimLinks {

    private final Draft draft;
    private final GraphBuilder graph;

    ClaimLinks(Draft draft, GraphBuilder graph) {
        this.draft = draft;
        this.graph = graph;
    }

    void add(Map<Claim, ComparedClaim> compared) {
        List<Claim> claims = draft.catalogue().all(EntryKind.CLAIM, Claim.class);
        Map<Claim, List<Account>> accounts = by(Account.class, account -> account.claim);
        Map<Claim, List<ClaimNote>> notes = by(ClaimNote.class, note -> note.claim);
        Map<Claim, List<SourceStanding>> standings = by(SourceStanding.class, standing -> standing.claim);
        Map<String, Claim> claimBySlug = RecordLinks.bySlug(claims);
        Map<String, Actor> actorBySlug = RecordLinks.bySlug(draft.catalogue().all(EntryKind.ACTOR, Actor.class));
        graph.list(Claim.class, "accounts", claim -> accounts.get(claim))
                .list(Claim.class, "notes", claim -> notes.get(claim))
                .list(
                        Claim.class,
                        "silent",
                        claim -> standings.getOrDefault(claim, List.of()).stream()
                                .filter(ClaimLinks::isSilent)
                                .map(standing -> standing.source)
                                .toList())
                .list(Claim.class, "standings", claim -> standings.get(claim))
                .one(Claim.class, "about", claim -> claim.about)
                .one(Claim.class, "subject", claim -> claim.subject)
                .one(Claim.class, "consensus", Claim::getConsensus)
                .one(ClaimNote.class, "account", note -> note.account)
                .one(Account.class, "claim", account -> account.claim)
                .one(Account.class, "attributedTo", account -> account.attributedTo)
                .one(Account.class, "citation", account -> account.citation)
                .one(Account.class, "value", Account::getValue)
                .one(Account.class, "asOf", account -> account.asOf)
                .one(Account.class, "voice", account -> account.speaker)
                .one(Account.class, "reportedBy", account -> actorBySlug.get(account.reportedBy))
                .one(Account.class, "origin", ClaimOrigin::of);
        ofComparisons(compared);
        // The values of positions, too, which come with the comparisons.
        graph.one(SameAs.class, "claim", same -> claimBySlug.get(same.slug()))
                .one(DateValue.class, "date", DateValue::date);
    }

    private void ofComparisons(Map<Claim, ComparedClaim> all) {
        Function<Claim, ComparedClaim> compared = claim -> requireNonNull(all.get(claim));
        Map<String, Source> sourceBySlug = RecordLinks.bySlug(draft.catalogue().all(EntryKind.SOURCE, Source.class));
        Map<String, Statement> statementBySlug =
                RecordLinks.bySlug(draft.catalogue().all(EntryKind.STATEMENT, Statement.class));
        graph.list(Claim.class, "positions", claim -> compared.apply(claim).positions())
                .list(Claim.class, "conflicts", claim -> compared.apply(claim).conflicts())
                .list(Claim.class, "origins", claim -> compared.apply(claim).origins())
                .list(Claim.class, "outliers", claim -> compared.apply(claim).outliers())
                .list(ClaimPosition.class, "accounts", ClaimPosition::accounts)
                .list(
                        ClaimPosition.class,
                        "sources",
                        position -> position.accounts().stream()
                                .map(account -> account.citation.source)
                                .distinct()
                                .toList())
                .list(ClaimPosition.class, "origins", ClaimPosition::origins)
                .one(ClaimPosition.class, "value", ClaimPosition::value)
                .list(ClaimConflict.class, "accounts", ClaimConflict::accounts)
                .one(SourceStanding.class, "source", standing -> standing.source)
                .one(ClaimOrigin.class, "statement", origin -> statementBySlug.get(origin.statementSlug()))
                .one(ClaimOrigin.class, "source", origin -> sourceBySlug.get(origin.sourceSlug()));
    }

    /** @return whether that is a source which covers the matter of a claim and gives no answer */
    static boolean isSilent(SourceStanding standing) {
        return standing.standing == Standing.SILENT;
    }

    private <P extends Part> Map<Claim, List<P>> by(Class<P> type, Function<P, Claim> claim) {
        return draft.parts(type).collect(groupingBy(claim));
    }
}
