package dev.onrecord.actor;

import dev.onrecord.source.CitedPart;
import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
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
@Table(
        indexes = {
            @Index(name = "role_of_actor", columnList = "actor_slug"),
            @Index(name = "role_in_actor", columnList = "of_slug")
        })
@Description("An office, membership or description of an actor over time.")
public class ActorRole extends CitedPart {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Actor actor;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("What kind of role it is: an accusation is no membership.")
    public RoleKind kind;

    @NonNull
    @Column(nullable = false)
    @Description("The office, membership or description: in the words of the sources where they print some.")
    public String title;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Actor of;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Actor by;

    @Description("When it began; null where that is not known.")
    public @Nullable PartialDate from;

    @Description("When it ended; null where that is not known, or it has not.")
    public @Nullable PartialDate until;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How the role is known.")
    public Basis basis;
}
