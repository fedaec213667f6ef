package dev.onrecord.claim;

import dev.onrecord.actor.Actor;
import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.event.Event;
import dev.onrecord.source.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** A question of fact that sources answer. What their answers come to is computed as the record is loaded. */
@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "claim_by_event", columnList = "about_slug"),
            @Index(name = "claim_by_accounts", columnList = "accountsGiven, slug")
        })
@Description("A question of fact that sources answer, with every answer side by side.")
public class Claim extends Entry implements Node, AnyEntry {

    @NonNull
    @Column(nullable = false, length = TEXT_LENGTH)
    @Description("The question, in this project's own words.")
    public String question;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Event about;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Actor subject;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How the accounts stand to each other: computed, never authored.")
    public Agreement agreement;

    @Embedded
    ValueColumns common;

    @Ignore
    @ManyToMany
    @OrderColumn(name = "place")
    @JoinTable(name = "Claim_silent")
    public List<Source> silent = new ArrayList<>();

    /** How many accounts it has: counted by the loader, so that lists can be ordered by it. */
    @Ignore
    public int accountsGiven;

    @Override
    protected EntryKind entryKind() {
        return EntryKind.CLAIM;
    }

    @Description("The tightest value that no account contradicts; null when the accounts conflict or none gives a"
            + " value.")
    public ClaimValue getConsensus() {
        return common == null ? null : common.value();
    }

    /**
     * Keeps what the answers come to.
     *
     * @param answers all of them, none of them a {@link SameAs} unless all are
     * @param sameAs the claim that a consensus which is a {@link SameAs} points at; else not read
     */
    public void conclude(Answers answers, Claim sameAs) {
        agreement = answers.agreement();
        ClaimValue value = answers.consensus();
        common = value == null ? null : new ValueColumns(value, value instanceof SameAs ? sameAs : null);
    }
}
