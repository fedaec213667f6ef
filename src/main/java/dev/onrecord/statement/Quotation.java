package dev.onrecord.statement;

import dev.onrecord.actor.Actor;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.Node;
import dev.onrecord.entry.Part;
import dev.onrecord.source.Citation;
import dev.onrecord.store.PartKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(
        indexes = {
            @Index(name = "quotation_of_statement", columnList = "statement_slug"),
            @Index(name = "quotation_in_source", columnList = "source_slug")
        })
@Description("How one source carries a statement.")
public class Quotation extends Part implements Node {

    /** Stands between the segments of a text, which the source parts by words of its own. */
    private static final String CUT = " … ";

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Statement statement;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How the source carries it.")
    public QuotationMode mode;

    @NonNull
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    @Description("The words inside the source's quotation marks, to the letter: one piece, or more where the source"
            + " cuts one act of speech; none where it quotes no words.")
    public List<@NonNull String> segments = new ArrayList<>();

    @Ignore
    @ManyToMany
    @OrderColumn(name = "place")
    @JoinTable(
            name = "Quotation_mentions",
            indexes = @Index(name = "quotation_by_mention", columnList = "mentions_slug"))
    public List<Actor> mentions = new ArrayList<>();

    /** The slugs of those mentioned, beside them so that a quotation in memory can be filtered by them. */
    @Ignore
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    public List<String> mentioned = new ArrayList<>();

    @Column(length = Entry.TEXT_LENGTH)
    @Description(
            "What of the statement this source carries, in this project's own words. Null where the words it quotes"
                    + " say it all.")
    public @Nullable String gist;

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Actor reportedBy;

    @Description("Whom the source credits, in its words: `he`, `a senior US official`. Null where it credits nobody.")
    public @Nullable String attributedAs;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("How the speaker is known from this source's text.")
    public Attribution attribution;

    @NonNull
    @Embedded
    @Description("Where in the source it stands.")
    public Citation citation;

    /** What a text filter looks at, folded as {@link dev.onrecord.text.Fold} does. */
    @Ignore
    @Column(length = Entry.FOLDED_LENGTH, nullable = false)
    public String folded;

    @Description("The words inside the source's quotation marks, to the letter; segments are joined by ` … `."
            + " Null where no words are quoted.")
    public @Nullable String getText() {
        return segments.isEmpty() ? null : String.join(CUT, segments);
    }

    @Override
    @Id
    @NonNull
    @Description("Stable as long as the seeds are the same, and readable: `quotation:harbour-master-reassures:1`.")
    public String getId() {
        return PartKind.QUOTATION.id(statement.slug, ordinal);
    }
}
