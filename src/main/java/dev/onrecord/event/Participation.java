package dev.onrecord.event;

import dev.onrecord.actor.Actor;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.Node;
import dev.onrecord.source.CitedPart;
import dev.onrecord.store.PartKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "role_once_per_event",
                        columnNames = {"event_slug", "actor_slug", "role"}),
        indexes = @Index(name = "participation_of_actor", columnList = "actor_slug"))
@Description("That an actor had a role in an event.")
public class Participation extends CitedPart implements Node {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Event event;

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Actor actor;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("What the actor did in the event, or had done to it.")
    public ParticipantRole role;

    @Column(length = Entry.TEXT_LENGTH)
    @Description("What else is to be known, in this project's own words.")
    public @Nullable String note;

    @Override
    @Id
    @NonNull
    @Description("Stable as long as the seeds are the same, and readable: `participation:prisoner-exchange:1`.")
    public String getId() {
        return PartKind.PARTICIPATION.id(event.slug, ordinal);
    }
}
