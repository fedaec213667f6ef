package dev.onrecord.claim;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.comparison.Agreement;
import dev.onrecord.comparison.Between;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.Comparison;
import dev.onrecord.comparison.Consensus;
import dev.onrecord.comparison.Modality;
import dev.onrecord.comparison.SameAs;
import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.event.Event;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A question of fact that sources answer. What their answers come to is computed as the record is loaded. */
@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "claim_by_event", columnList = "about_slug"),
            @Index(name = "claim_by_subject", columnList = "subject_slug"),
            @Index(name = "claim_by_only_source", columnList = "onlySource"),
            @Index(name = "claim_by_conflicts", columnList = "conflictBits"),
            @Index(name = "claim_by_accounts", columnList = "accountsGiven, slug"),
            @Index(name = "claim_by_event_date", columnList = "eventDate, slug"),
            @Index(name = "claim_by_event_date_newest_first", columnList = "eventDateNewestFirst, slug"),
            @Index(name = "claim_by_agreement", columnList = "agreementRank, slug"),
            @Index(name = "claim_by_weight", columnList = "weightRank, slug")
        })
@Description("A question of fact that sources answer, with every answer side by side.")
public class Claim extends Entry implements Node, AnyEntry {

    /** The verdicts, those that readers ask about first at the beginning. */
    private static final List<Agreement> RANKS = List.of(
            Agreement.CONFLICTING,
            Agreement.DISPUTED,
            Agreement.CHANGED,
            Agreement.VARIED,
            Agreement.COMPATIBLE,
            Agreement.UNANIMOUS,
            Agreement.SINGLE_ORIGIN,
            Agreement.SINGLE_SOURCE,
            Agreement.UNANSWERED);

    @NonNull
    @Column(nullable = false, length = TEXT_LENGTH)
    @Description("The question, in this project's own words.")
    public String question;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Event about;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Actor subject;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How much of the story the question is about.")
    public Weight weight = Weight.BODY;

    /** The weight as a number, so that lists can be ordered by it. */
    @Ignore
    public int weightRank;

    /** The verdict as a number, so that lists can be ordered by it: what disagrees comes first, and of that headlines. */
    @Ignore
    public int agreementRank;

    /** The day of the event asked about, for lists that begin with the oldest. */
    @Ignore
    @Column(nullable = false)
    public LocalDate eventDate;

    /** The same for lists that begin with the newest. */
    @Ignore
    @Column(nullable = false)
    public LocalDate eventDateNewestFirst;

    @Description(
            "Whether different texts exclude each other: one name, one place, one reason. Where it is false they add"
                    + " up.")
    public boolean exclusive;

    @Description("Whether the question is about a state that changes, such as a running toll, so that answers about"
            + " different days do not conflict.")
    public boolean changes;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How the accounts stand to each other: computed, never authored.")
    public Agreement agreement;

    /** Between whom there are conflicts. */
    @Ignore
    public int conflictBits;

    /** How firmly its accounts are given. */
    @Ignore
    public int modalityBits;

    @Embedded
    @Nullable
    ValueColumns common;

    @Description("The last day that the consensus can be about, which is known no better than the accounts are dated;"
            + " null where there is no consensus, or no account is known to be about a day.")
    public @Nullable LocalDate consensusAsOf;

    @Description("The first day that the consensus can be about; null where `consensusAsOf` is.")
    public @Nullable LocalDate consensusAsOfEarliest;

    @Enumerated(EnumType.STRING)
    @Description("How firmly the least firm account says what the consensus is; null where there is no consensus.")
    public @Nullable Modality consensusModality;

    /** Whether it has a consensus: a column of its own, so that lists can be filtered by it. */
    @Ignore
    public boolean hasConsensus;

    /** Whether a voice stands alone against others, so that lists can be filtered by it. */
    @Ignore
    public boolean hasOutliers;

    /** The slug of the one source that gives accounts; null where several do. */
    @Ignore
    @Column(length = SLUG_LENGTH)
    public @Nullable String onlySource;

    /** The kind of all who give accounts; null where they are of several kinds, or a source speaks for itself. */
    @Ignore
    @Enumerated(EnumType.STRING)
    public @Nullable ActorKind onlySpeakerKind;

    /** How many accounts it has: counted by the loader, so that lists can be ordered by it. */
    @Ignore
    public int accountsGiven;

    @NonNull
    @Description("What to call it in a list of records of several kinds: its `question`.")
    public String getLabel() {
        return question;
    }

    @Override
    protected EntryKind entryKind() {
        return EntryKind.CLAIM;
    }

    @NonNull
    @Description("Between whom accounts conflict; empty where none do.")
    public List<@NonNull Between> getBetween() {
        return Arrays.stream(Between.values())
                .filter(between -> (conflictBits & EnumBits.of(List.of(between))) != 0)
                .toList();
    }

    @Description(
            "The tightest value that no account contradicts, and never tighter than what is printed. Of a state that"
                    + " changes, on the latest day. Null where accounts conflict, where none gives a value, and where no single"
                    + " value says what all of them say.")
    public @Nullable ClaimValue getConsensus() {
        return common == null ? null : common.value();
    }

    /**
     * Keeps what the answers come to.
     *
     * @param compared the claim with all of them
     * @param sameAs the claim that a consensus which is a {@link SameAs} points at; else not read
     */
    public void conclude(ComparedClaim compared, @Nullable Claim sameAs) {
        Comparison comparison = compared.comparison();
        agreement = comparison.agreement();
        conflictBits = EnumBits.of(comparison.between());
        modalityBits = EnumBits.of(
                compared.accounts().stream().map(account -> account.modality).toList());
        List<Account> outlying = compared.outlying();
        outlying.forEach(Account::standsAlone);
        hasOutliers = !outlying.isEmpty();
        Consensus consensus = comparison.consensus();
        ClaimValue value = consensus.value();
        common = value == null ? null : new ValueColumns(value, value instanceof SameAs ? sameAs : null);
        hasConsensus = value != null;
        consensusAsOf = consensus.asOf();
        consensusAsOfEarliest = consensus.asOfEarliest();
        consensusModality = consensus.modality();
        weightRank = weight.ordinal();
        agreementRank = RANKS.indexOf(agreement) * Weight.values().length + weightRank;
    }
}
