package dev.onrecord.search;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.page.Edge;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A record that a search found.")
public class SearchEdge extends Edge<AnyEntry> {

    private final Hit hit;

    SearchEdge(AnyEntry node, Hit hit) {
        super(node, hit.cursor());
        this.hit = hit;
    }

    @Description("How well it matches, above 0; scores are comparable within one search only.")
    public float getScore() {
        return hit.score();
    }

    @Description("The matched field's text with <mark> around what matched; HTML-escaped otherwise.")
    public @Nullable String getHighlight() {
        return hit.highlight() == null ? null : hit.highlight().html();
    }

    @Description("The same without markup: the text, where of the record it stands, and the places of the words. Null"
            + " where the words stand in several texts, and none alone.")
    public @Nullable SearchMatch getMatch() {
        return hit.highlight() == null ? null : hit.highlight().match();
    }
}
