package dev.onrecord.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows why a record was found: the text in which most of the words are, whole, as HTML. A whole word is marked where
 * its beginning was looked for, and of a run without blanks what was looked for.
 *
 * <p>Lucene's highlighters mark what they index. Here a text is marked as it was, however much longer or shorter its
 * folded form is, and no letter is parted from its marks.
 */
final class Highlighter {

    private final Set<Word> words;

    /** @param words those that were looked for */
    Highlighter(Set<Word> words) {
        this.words = words;
    }

    /** A text of a record. */
    record Text(TextField field, String text) {}

    /**
     * A text with what was looked for.
     *
     * @param match where it stands
     * @param html the text as HTML with the words marked
     */
    record Highlight(SearchMatch match, String html) {}

    /**
     * @param texts those of a record, the one that says most about it first
     * @return of those in which most of the words are the first, with the words marked; null where none has any
     */
    @Nullable
    Highlight highlight(List<Text> texts) {
        Text best = null;
        Marked marked = new Marked(new BitSet(), 0);
        for (Text text : texts) {
            Marked found = marked(text.text());
            if (found.words() > marked.words()) {
                best = text;
                marked = found;
            }
        }
        return best == null
                ? null
                : new Highlight(
                        new SearchMatch(best.field(), best.text(), ranges(best.text(), marked.characters())),
                        html(best.text(), marked.characters()));
    }

    /** @param words how many of the words wanted are in it */
    private record Marked(BitSet characters, int words) {}

    private Marked marked(String text) {
        List<Token> tokens = Tokens.of(text);
        Set<Word> found = new HashSet<>();
        BitSet marked = new BitSet(text.length());
        for (int place = 0; place < tokens.size(); place++) {
            for (Word word : words) {
                for (Token token : word.standingAt(tokens, place)) {
                    found.add(word);
                    // What stands between the words of a phrase is none of them.
                    marked.set(token.start(), token.end());
                }
            }
        }
        return new Marked(marked, found.size());
    }

    private static List<TextRange> ranges(String text, BitSet marked) {
        List<TextRange> ranges = new ArrayList<>();
        for (int start = marked.nextSetBit(0); start >= 0; ) {
            int end = marked.nextClearBit(start);
            ranges.add(new TextRange(text.codePointCount(0, start), text.codePointCount(0, end)));
            start = marked.nextSetBit(end);
        }
        return List.copyOf(ranges);
    }

    private static String html(String text, BitSet marked) {
        StringBuilder html = new StringBuilder();
        int shown = 0;
        while (marked.nextSetBit(shown) >= 0) {
            int start = marked.nextSetBit(shown);
            int end = marked.nextClearBit(start);
            escape(text, shown, start, html);
            html.append("<mark>");
            escape(text, start, end, html);
            html.append("</mark>");
            shown = end;
        }
        escape(text, shown, text.length(), html);
        return html.toString();
    }

    /** As OWASP has it, so that it can stand in an element or between quotation marks. */
    private static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#x27;");
                case '/' -> html.append("&#x2F;");
                default -> html.append(character);
            }
        }
    }
}
