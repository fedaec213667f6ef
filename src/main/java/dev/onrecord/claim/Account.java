package dev.onrecord.claim;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.Part;
import dev.onrecord.source.Citation;
import dev.onrecord.statement.Statement;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/** One source's answer to a question of fact. */
@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "account_of_claim", columnList = "claim_slug"),
            @Index(name = "account_in_source", columnList = "source_slug")
        })
@Description("One source's answer.")
public class Account extends Part {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Claim claim;

    @Embedded
    ValueColumns answer;

    @NonNull
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    @Description("The few words the source prints: `more than 250`.")
    public String asWritten;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public Statement attributedTo;

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
    public void answers(ClaimValue value, Claim sameAs) {
        answer = new ValueColumns(value, sameAs);
    }

    /** @return the claim that the answer points at; null unless it is a {@link SameAs} */
    public Claim sameAs() {
        return answer.sameAs;
    }
}
