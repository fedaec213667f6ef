package dev.onrecord.claim;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.Part;
import dev.onrecord.time.Basis;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(indexes = @Index(name = "note_on_claim", columnList = "claim_slug"))
@Description("What is known to be wrong with an account, and why: an annotation beside it, never an edit.")
public class ClaimNote extends Part {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Claim claim;

    @NonNull
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    @Description("The note, in this project's own words.")
    public String text;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Account account;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How what it says is known.")
    public Basis basis;
}
