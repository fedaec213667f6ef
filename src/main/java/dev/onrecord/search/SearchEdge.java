package dev.onrecord.search;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.page.Edge;
import org.eclipse.microprofile.graphql.Description;

/** A record that a search found. */
@Description("A record that a search found.")
public class SearchEdge extends Edge<AnyEntry> {

    private final Index.Hit hit;

    SearchEdge(AnyEntry node, Index.Hit hit) {
        super(node, hit.cursor());
        this.hit = hit;
    }

    @Description("How well it matches, above 0; scores are comparable within one search only.")
    public float getScore() {
        return hit.score();
    }

    @Description("The matched field's text with <mark> around what matched; HTML-escaped otherwise.")
    public String getHighlight() {
        return hit.highlight();
    }
}
