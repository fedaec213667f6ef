package dev.onrecord.peers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import org.eclipse.microprofile.graphql.Ignore;

@Entity
@NamedQuery(
        name = "Account.ofClaims",
        query =
                "select a from Account a join fetch a.value join fetch a.citation.source"
                        + " left join fetch a.attributedTo s left join fetch s.speaker where a.claim.slug in :slugs order by a.serial")
public class Account extends Part {

    @ManyToOne(fetch = FetchType.LAZY)
    Claim claim;

    @Column(length = Entry.TEXT)
    String asWritten;

    // Not lazy: a stand-in would not tell which kind of value it is.
    @ManyToOne(targetEntity = Value.class, cascade = CascadeType.PERSIST)
    ClaimValue value;

    @ManyToOne(fetch = FetchType.LAZY)
    Statement attributedTo;

    Citation citation;

    @Ignore
    public Claim getClaim() {
        return claim;
    }

    public String getAsWritten() {
        return asWritten;
    }

    public ClaimValue getValue() {
        return value;
    }

    public Statement getAttributedTo() {
        return attributedTo;
    }

    public Citation getCitation() {
        return citation;
    }
}
