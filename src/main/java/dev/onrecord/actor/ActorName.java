package dev.onrecord.actor;

import dev.onrecord.entry.Entry;
import dev.onrecord.source.CitedPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "name_once_per_actor",
                        columnNames = {"actor_slug", "name"}))
@Description("A form in which sources print an actor's name: kept as it is, never corrected.")
public class ActorName extends CitedPart {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Actor actor;

    @NonNull
    @Column(nullable = false)
    @Description("As printed.")
    public String name;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("What the form is: `Marc Rubio` is a `MISSPELLING`, `Caracas` for the government a `METONYM`.")
    public NameKind kind;

    /** The slugs of the sources that print it, beside its citations so that a name in memory can be filtered by them. */
    @Ignore
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    public List<String> printedIn = new ArrayList<>();

    /** What a text filter looks at, folded as {@link dev.onrecord.text.Fold} does. */
    @Ignore
    @Column(length = Entry.FOLDED_LENGTH, nullable = false)
    public String folded;

    @Column(length = Entry.TEXT_LENGTH)
    @Description("What else is to be known of the form, in this project's own words.")
    public @Nullable String note;
}
