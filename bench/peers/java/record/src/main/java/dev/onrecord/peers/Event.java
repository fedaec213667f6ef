package dev.onrecord.peers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Ignore;

@Entity
@NamedQuery(name = "Event.bySlug", query = "select e from Event e left join fetch e.partOf where e.slug = :slug")
public class Event extends Entry {

    String title;

    @Column(length = TEXT)
    String summary;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    PartialDate date;

    @ManyToOne(fetch = FetchType.LAZY)
    Event partOf;

    @OneToMany(mappedBy = "event", cascade = CascadeType.PERSIST)
    List<Participation> participants = new ArrayList<>();

    @OneToMany(mappedBy = "about")
    List<Claim> claims = new ArrayList<>();

    @ManyToMany(mappedBy = "about")
    List<Statement> statements = new ArrayList<>();

    @Override
    String kind() {
        return "event";
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public Kind getKind() {
        return kind;
    }

    public Status getStatus() {
        return status;
    }

    public PartialDate getDate() {
        return date;
    }

    public Event getPartOf() {
        return partOf;
    }

    @Ignore
    public List<Participation> getParticipants() {
        return participants;
    }

    /** By their slugs. */
    @Ignore
    public List<Claim> getClaims() {
        return claims;
    }

    /** The oldest first. */
    @Ignore
    public List<Statement> getStatements() {
        return statements;
    }

    @Enum("EventKind")
    public enum Kind {
        ACCIDENT,
        AGREEMENT,
        AID,
        APPEAL,
        ASYLUM,
        ATTACK,
        COOPERATION,
        CRISIS,
        DEPORTATION,
        DESIGNATION,
        DETENTION,
        DISASTER,
        ELECTION,
        EXPLOSION,
        FIRE,
        FOUNDING,
        INAUGURATION,
        INVESTIGATION,
        JOURNEY,
        LAW_ENFORCEMENT,
        LEGISLATION,
        MIGRATION,
        NEGOTIATION,
        OTHER,
        PAYMENT,
        PRISONER_EXCHANGE,
        PROCEEDING,
        PROPOSAL,
        PROTEST,
        RELEASE,
        REPATRIATION,
        REPRESSION,
        RULING,
        SANCTION,
        SPEECH,
        VISIT
    }

    @Enum("EventStatus")
    public enum Status {
        ANNOUNCED,
        DISPUTED,
        OCCURRED,
        ONGOING,
        PROPOSED,
        REPORTED
    }
}
