package dev.onrecord.statement;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.entry.Node;
import dev.onrecord.event.Event;
import dev.onrecord.time.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
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

/** {@link Quotation} is how a source carries it. */
@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "statement_by_date", columnList = "sortDate, slug"),
            @Index(name = "statement_by_date_newest_first", columnList = "sortDateNewestFirst, slug"),
            @Index(name = "statement_by_speaker", columnList = "speaker_slug, sortDate, slug"),
            @Index(name = "statement_by_answered", columnList = "inReplyTo_slug"),
            @Index(name = "statement_by_only_source", columnList = "onlySource, sortDate, slug")
        })
@Description("One act of speech. However many sources carry it, and in whatever words, it is one statement with many"
        + " quotations.")
public class Statement extends Entry implements Node, AnyEntry {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Actor speaker;

    @Description("The capacity spoken in: an office, a profession. How each source puts it is in its `attributedAs`.")
    public @Nullable String capacity;

    @Ignore
    @ManyToMany
    @OrderColumn(name = "place")
    @JoinTable(
            name = "Statement_addressees",
            indexes = @Index(name = "statement_by_addressee", columnList = "addressees_slug"))
    public List<Actor> addressees = new ArrayList<>();

    /** All whom its quotations mention: the loader puts them together. */
    @Ignore
    @ManyToMany
    @OrderColumn(name = "place")
    @JoinTable(
            name = "Statement_mentions",
            indexes = @Index(name = "statement_by_mention", columnList = "mentions_slug"))
    public List<Actor> mentions = new ArrayList<>();

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("What the speaker does by saying it.")
    public SpeechAct act;

    /** The narrower kind that the dataset adds; null where there is none. */
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Kind actDetail;

    /** In this project's own words; the sources' words are in the quotations. */
    @NonNull
    @Column(nullable = false, length = TEXT_LENGTH)
    @Description(
            "What was said, in this project's own words, as all its sources together have it. What one of them carries is in"
                    + " its quotations.")
    public String gist;

    @Description("When it was said; null where nothing tells.")
    public @Nullable PartialDate madeOn;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("Where it was said.")
    public Channel channel;

    /** The narrower kind that the dataset adds; null where there is none. */
    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Kind channelDetail;

    @Ignore
    @ManyToMany
    @OrderColumn(name = "place")
    @JoinTable(name = "Statement_about", indexes = @Index(name = "statement_by_event", columnList = "about_slug"))
    public List<Event> about = new ArrayList<>();

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Statement inReplyTo;

    @Ignore
    @Column(nullable = false)
    public LocalDate sortDate;

    @Ignore
    @Column(nullable = false)
    public LocalDate sortDateNewestFirst;

    /** The kind of its speaker: set by the loader, so that statements can be filtered by it. */
    @Ignore
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public ActorKind speakerKind;

    /** The slug of the one source that carries it; null where several do. Set by the loader. */
    @Ignore
    @Column(length = SLUG_LENGTH)
    public @Nullable String onlySource;

    @NonNull
    @Description("What to call it in a list of records of several kinds: its `gist`.")
    public String getLabel() {
        return gist;
    }

    @Override
    protected EntryKind entryKind() {
        return EntryKind.STATEMENT;
    }
}
