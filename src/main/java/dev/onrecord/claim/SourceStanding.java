package dev.onrecord.claim;

import dev.onrecord.comparison.Standing;
import dev.onrecord.entry.Part;
import dev.onrecord.source.Source;
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

/** Computed as the record is loaded, of each source that answers the question or covers the matter. */
@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "standing_of_claim", columnList = "claim_slug"),
            @Index(name = "standing_of_source", columnList = "source_slug, standing")
        })
@Description("Where one source stands to a question.")
public class SourceStanding extends Part {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Claim claim;

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Source source;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("Where the source stands.")
    public Standing standing;

    protected SourceStanding() {}

    /** @param standing where the source stands to the claim */
    SourceStanding(Claim claim, Source source, Standing standing) {
        this.claim = claim;
        this.source = source;
        this.standing = standing;
    }
}
