package dev.onrecord.actor;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.entry.Node;
import dev.onrecord.list.FacetKey;
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
            @Index(name = "actor_by_name", columnList = "sortName, slug"),
            @Index(name = "actor_by_statements", columnList = "statementsMade, slug")
        })
@Description("Somebody or something that takes part in events, speaks or is spoken of.")
public class Actor extends Entry implements Node, AnyEntry {

    @NonNull
    @Column(nullable = false, length = TEXT_LENGTH)
    @Description("The name this record uses; `names` has every form that the sources print.")
    public String name;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("What kind of actor it is.")
    public ActorKind kind;

    /** The narrower kind that the dataset adds; null where there is none. */
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Kind kindDetail;

    @Column(length = TEXT_LENGTH)
    @Description("In this project's own words.")
    public @Nullable String description;

    @Ignore
    @Column(nullable = false, length = TEXT_LENGTH)
    public String sortName;

    /** How many statements it made: counted by the loader, so that lists can be ordered by it. */
    @Ignore
    public int statementsMade;

    @NonNull
    @Description("What kind of actor it is, in words as facets have it: `Unnamed official`.")
    public String getKindLabel() {
        return FacetKey.words(kind);
    }

    @NonNull
    @Description("What to call it in a list of records of several kinds: its `name`.")
    public String getLabel() {
        return name;
    }

    @Override
    protected EntryKind entryKind() {
        return EntryKind.ACTOR;
    }
}
