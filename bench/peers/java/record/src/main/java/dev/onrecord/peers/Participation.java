package dev.onrecord.peers;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Ignore;

@Entity
@NamedQuery(
        name = "Participation.ofEvents",
        query = "select distinct p from Participation p join fetch p.actor join fetch p.citations c"
                + " join fetch c.source where p.event.slug in :slugs order by p.serial")
public class Participation extends Part {

    @ManyToOne(fetch = FetchType.LAZY)
    Event event;

    @ManyToOne(fetch = FetchType.LAZY)
    Actor actor;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(length = Entry.TEXT)
    String note;

    @ElementCollection
    @OrderColumn
    List<Citation> citations = new ArrayList<>();

    @Ignore
    public Event getEvent() {
        return event;
    }

    public Actor getActor() {
        return actor;
    }

    public Role getRole() {
        return role;
    }

    public String getNote() {
        return note;
    }

    public List<Citation> getCitations() {
        return citations;
    }

    @Enum("ParticipantRole")
    public enum Role {
        AUTHORITY,
        DEPORTED,
        DEPORTING_PARTY,
        DETAINED,
        DETAINING_PARTY,
        INITIATOR,
        MEDIATOR,
        PARTY,
        RECEIVING_PARTY,
        RELEASED,
        RELEASING_PARTY,
        SUBJECT,
        TARGET,
        WITNESS
    }
}
