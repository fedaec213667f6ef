package dev.onrecord.peers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Ignore;

@Entity
@NamedQuery(name = "Claim.bySlugs", query = "select c from Claim c left join fetch c.consensus where c.slug in :slugs")
@NamedQuery(
        name = "Claim.ofEvents",
        query = "select c from Claim c left join fetch c.consensus where c.about.slug in :slugs order by c.slug")
public class Claim extends Entry {

    String question;

    @ManyToOne(fetch = FetchType.LAZY)
    Event about;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    List<Account> accounts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    Agreement agreement;

    // Not lazy: a stand-in would not tell which kind of value it is.
    @ManyToOne(targetEntity = Value.class, cascade = CascadeType.PERSIST)
    ClaimValue consensus;

    @Override
    String kind() {
        return "claim";
    }

    public String getQuestion() {
        return question;
    }

    @Ignore
    public Event getAbout() {
        return about;
    }

    @Ignore
    public List<Account> getAccounts() {
        return accounts;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public ClaimValue getConsensus() {
        return consensus;
    }

    public enum Agreement {
        CHANGED,
        COMPATIBLE,
        CONFLICTING,
        DISPUTED,
        SINGLE_ORIGIN,
        SINGLE_SOURCE,
        UNANIMOUS,
        UNANSWERED,
        VARIED
    }
}
