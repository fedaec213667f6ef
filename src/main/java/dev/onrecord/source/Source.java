package dev.onrecord.source;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.time.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the document does not print about itself is null. */
@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "source_by_published", columnList = "sortDate, slug"),
            @Index(name = "source_by_published_newest_first", columnList = "sortDateNewestFirst, slug"),
            @Index(name = "source_by_title", columnList = "sortTitle, slug")
        })
@Description("A published document that the record draws on.")
public class Source extends Entry implements Node, AnyEntry {

    @NonNull
    @Column(nullable = false)
    @Description("What to call it: its title, or a label in this project's own words where it prints none.")
    public String label;

    @Description("The title as the document prints it; null where it prints none.")
    public @Nullable String title;

    @Description("Null where the document does not name its publisher. Never guessed.")
    public @Nullable String publisher;

    @Description("Null where the document does not name its author.")
    public @Nullable String author;

    @Description("When it was published, and how that is known; null where nothing tells.")
    public @Nullable PartialDate published;

    @NonNull
    @Column(nullable = false)
    @Description("The language of the text, as a BCP 47 tag: `en`.")
    public String language;

    @Description("Where it was published; null where that is not known.")
    public @Nullable String url;

    @NonNull
    @Embedded
    @Description("Identifies the exact text that was read.")
    public SourceDocument document;

    @Ignore
    @Column(nullable = false)
    public LocalDate sortDate;

    @Ignore
    @Column(nullable = false)
    public LocalDate sortDateNewestFirst;

    @Ignore
    @Column(nullable = false, length = TEXT_LENGTH)
    public String sortTitle;

    @Override
    protected EntryKind entryKind() {
        return EntryKind.SOURCE;
    }
}
