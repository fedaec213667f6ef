package dev.onrecord.event;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.entry.Node;
import dev.onrecord.list.FacetKey;
import dev.onrecord.source.Citation;
import dev.onrecord.time.PartialDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened or was proposed. It knows who took part, and nothing of what was said about it. */
@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "event_by_date", columnList = "sortDate, slug"),
            @Index(name = "event_by_date_newest_first", columnList = "sortDateNewestFirst, slug"),
            @Index(name = "event_by_title", columnList = "sortTitle, slug"),
            @Index(name = "event_by_whole", columnList = "partOf_slug"),
            @Index(name = "event_by_only_source", columnList = "onlySource, sortDate, slug")
        })
@Description("Something that happened or was proposed.")
public class Event extends Entry implements Node, AnyEntry {

    @NonNull
    @Column(nullable = false, length = TEXT_LENGTH)
    @Description("What to call it, in this project's own words.")
    public String title;

    @NonNull
    @Column(nullable = false, length = TEXT_LENGTH)
    @Description("What happened, in this project's own words.")
    public String summary;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("What kind of event it is.")
    public EventKind kind;

    /** The narrower kind that the dataset adds; null where there is none. */
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Kind kindDetail;

    @Description("PLOVER event type and mode, as political scientists code it: `RETREAT:release`, `COERCE:deport`."
            + " Null where none fits.")
    public @Nullable String plover;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("Whether it happened, as far as the sources tell.")
    public EventStatus status;

    @Description("When; null where nothing tells.")
    public @Nullable PartialDate date;

    @Ignore
    @ElementCollection
    @OrderColumn(name = "place")
    // Without it, Hibernate passes the default mode over and makes a foreign key.
    @CollectionTable
    public List<Place> places = new ArrayList<>();

    @Ignore
    // May stand behind it in the seeds, and is stored in that order; the check of the seeds has seen that it is there.
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Event partOf;

    @Ignore
    @ElementCollection
    @OrderColumn(name = "place")
    @CollectionTable(indexes = @Index(name = "event_by_source", columnList = "source_slug"))
    public List<Citation> citations = new ArrayList<>();

    @Ignore
    @Column(nullable = false)
    public LocalDate sortDate;

    /** The slug of the one source that reports it; null where several do. Set by the loader. */
    @Ignore
    @Column(length = SLUG_LENGTH)
    public @Nullable String onlySource;

    @Ignore
    @Column(nullable = false)
    public LocalDate sortDateNewestFirst;

    @Ignore
    @Column(nullable = false, length = TEXT_LENGTH)
    public String sortTitle;

    @NonNull
    @Description("What kind of event it is, in words as facets have it: `Prisoner exchange`.")
    public String getKindLabel() {
        return FacetKey.words(kind);
    }

    @NonNull
    @Description("What to call it in a list of records of several kinds: its `title`.")
    public String getLabel() {
        return title;
    }

    @Override
    protected EntryKind entryKind() {
        return EntryKind.EVENT;
    }
}
