package dev.onrecord.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/** Where in a source something stands: what the Web Annotation model calls a text position. */
@Embeddable
@Description("Where in a source something stands. Paragraphs are its non-blank lines, counted from 1;"
        + " offsets are Unicode code points into the document, end exclusive.")
public class Citation {

    @Ignore
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "source_slug")
    public Source source;

    @Column(name = "paragraph")
    @Description("The paragraph, counted from 1.")
    public int paragraph;

    @Column(name = "begins")
    @Description("The offset of the first character; null where the whole paragraph is meant.")
    public @Nullable Integer start;

    @Column(name = "ends")
    @Description("The offset behind the last character; null where the whole paragraph is meant.")
    public @Nullable Integer end;

    protected Citation() {}

    /**
     * @param place a source's slug and a paragraph, as {@link #toString} writes it
     * @return the citation, whose source knows its slug only
     */
    static Citation of(String place) {
        int colon = place.indexOf(':');
        Source source = new Source();
        source.slug = place.substring(0, colon);
        return new Citation(source, Integer.parseInt(place.substring(colon + 1)), null, null);
    }

    /**
     * @param source the document
     * @param paragraph one of its paragraphs, counted from 1
     * @param start the offset of the first code point in the document; null for the whole paragraph
     * @param end the offset behind the last; null for the whole paragraph
     */
    public Citation(Source source, int paragraph, @Nullable Integer start, @Nullable Integer end) {
        this.source = source;
        this.paragraph = paragraph;
        this.start = start;
        this.end = end;
    }

    /** @return the source's slug and the paragraph, as seeds write it: {@code telegraph:5} */
    @Override
    public String toString() {
        return source.slug + ":" + paragraph;
    }
}
