package dev.onrecord.finder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in composed characters (NFC), which knows where in the original each of its characters comes from. */
public final class ComposedText {

    /** What composing may make one of, or part anew. */
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final String text;

    /** Where in the original each character of the text comes from; none where the original was composed. */
    private final List<Span> places = new ArrayList<>();

    /** @param original any text */
    public ComposedText(String original) {
        text = Normalizer.isNormalized(original, Normalizer.Form.NFC) ? original : compose(original);
    }

    private String compose(String original) {
        StringBuilder all = new StringBuilder();
        for (Matcher grapheme = GRAPHEME.matcher(original); grapheme.find(); ) {
            String composed = Normalizer.normalize(grapheme.group(), Normalizer.Form.NFC);
            all.append(composed);
            Span place = new Span(grapheme.start(), grapheme.end());
            composed.chars().forEach(c -> places.add(place));
        }
        return all.toString();
    }

    /** @return the text in composed characters */
    public String text() {
        return text;
    }

    /**
     * @param span a part of the composed text, not empty
     * @return the part of the original that it comes from
     */
    public Span original(Span span) {
        return places.isEmpty()
                ? span
                : new Span(
                        places.get(span.start()).start(),
                        places.get(span.end() - 1).end());
    }
}
