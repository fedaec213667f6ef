package dev.onrecord.event;

import dev.onrecord.actor.Actor;
import dev.onrecord.entry.Node;
import dev.onrecord.source.CitedPart;
import dev.onrecord.store.PartKind;
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
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How one event bears on another, read from the one. Both readings are kept, so that either event finds its own. */
@Entity
@Immutable
@Table(indexes = @Index(name = "relation_from_event", columnList = "from_slug"))
@Description("How one event bears on another.")
public class EventRelation extends CitedPart implements Node {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Event from;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How this event bears on the other.")
    public EventRelationKind kind;

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Event event;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Actor claimedBy;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How the relation is known.")
    public Basis basis;

    @Override
    @Id
    @NonNull
    @Description("Stable as long as the seeds are the same, and readable: `relation:prisoner-exchange:1`.")
    public String getId() {
        return PartKind.RELATION.id(from.slug, ordinal);
    }
}
