package dev.onrecord.claim;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.comparison.Answer;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.Modality;
import dev.onrecord.comparison.SameAs;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.Node;
import dev.onrecord.entry.Part;
import dev.onrecord.source.Citation;
import dev.onrecord.statement.Statement;
import dev.onrecord.store.PartKind;
import dev.onrecord.time.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One source's answer to a question of fact. */
@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "account_of_claim", columnList = "claim_slug"),
            @Index(name = "account_in_source", columnList = "source_slug"),
            @Index(name = "account_by_speaker", columnList = "speaker_slug"),
            @Index(name = "account_by_statement", columnList = "goesBackTo_slug"),
            @Index(name = "account_by_outlier", columnList = "outlierSource"),
            @Index(name = "account_by_outlying_speaker", columnList = "outlierSpeaker")
        })
@Description("One source's answer.")
public class Account extends Part implements Node {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Claim claim;

    @Embedded
    ValueColumns answer;

    /** What an answer that points at another claim is compared as: what that claim came to. Null for all others. */
    @Embedded
    @Nullable
    ValueColumns resolved;

    @NonNull
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    @Description("The few words the source prints: `more than 250`.")
    public String asWritten;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Statement attributedTo;

    /**
     * The statement that the answer goes back to: the one that the source credits, or the one that it repeats without
     * crediting it. Null where the source speaks for itself.
     */
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Statement goesBackTo;

    /** In whose voice it is given; null where the source speaks for itself. */
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Actor speaker;

    /** The kind of its speaker, so that accounts can be filtered by it; null where the source speaks for itself. */
    @Ignore
    @Enumerated(EnumType.STRING)
    public @Nullable ActorKind speakerKind;

    /** The slug of the actor from whom the source has what the speaker says; null where it has it from the speaker. */
    @Ignore
    @Column(length = Entry.SLUG_LENGTH)
    public @Nullable String reportedBy;

    /**
     * The slug of the actor on whose behalf it is given: the body for which its speaker speaks, or who reports him; the
     * speaker where he speaks for himself; null where the source speaks for itself.
     */
    @Ignore
    @Column(length = Entry.SLUG_LENGTH)
    public @Nullable String principal;

    /** The slug of its source where that stands alone with it in its own voice; else null. */
    @Ignore
    @Column(length = Entry.SLUG_LENGTH)
    public @Nullable String outlierSource;

    /** The slug of its speaker where he stands alone with it; else null. */
    @Ignore
    @Column(length = Entry.SLUG_LENGTH)
    public @Nullable String outlierSpeaker;

    @Description(
            "The day that the answer is about, where it is about a state that changes; null where that is not known.")
    public @Nullable PartialDate asOf;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How firmly the source says it.")
    public Modality modality = Modality.DONE;

    @NonNull
    @Embedded
    @Description("Where in the source it stands.")
    public Citation citation;

    @NonNull
    @Description("What the words of the source allow.")
    public ClaimValue getValue() {
        return answer.value();
    }

    /**
     * @param value what the words of the source allow
     * @param sameAs the claim it points at; null unless it is a {@link SameAs}
     */
    public void answers(ClaimValue value, @Nullable Claim sameAs) {
        answer = new ValueColumns(value, sameAs);
    }

    /** @return the claim that the answer points at; null unless it is a {@link SameAs} */
    public @Nullable Claim sameAs() {
        return answer.sameAs;
    }

    /** @param value what an answer that points at another claim is compared as */
    public void resolves(ClaimValue value) {
        resolved = new ValueColumns(value, null);
    }

    /** Keeps that it is what an outlier says. */
    void standsAlone() {
        if (speaker == null) {
            outlierSource = citation.source.slug;
        } else {
            outlierSpeaker = speaker.slug;
        }
    }

    /** @return what is compared of it */
    public Answer compared() {
        return new Answer(
                citation.source.slug,
                speaker == null ? null : speaker.slug,
                reportedBy,
                principal,
                goesBackTo == null ? null : goesBackTo.slug,
                resolved == null ? answer.value() : resolved.value(),
                asOf,
                modality);
    }

    @Override
    @Id
    @NonNull
    @Description("Stable as long as the seeds are the same, and readable: `account:people-rescued:1`.")
    public String getId() {
        return PartKind.ACCOUNT.id(claim.slug, ordinal);
    }
}
