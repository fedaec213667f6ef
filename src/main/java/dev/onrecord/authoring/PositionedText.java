package dev.onrecord.authoring;

import java.util.Comparator;
import java.util.TreeSet;

/**
 * A text that is changed at some places and is the same, byte for byte, at all others. Places are offsets in code
 * points, as marks of a YAML parser give them.
 */
final class PositionedText {

    private record Edit(int start, int end, String replacement) {}

    private final String text;
    private final TreeSet<Edit> edits = new TreeSet<>(
            Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).thenComparing(Edit::replacement));

    PositionedText(String text) {
        this.text = text;
    }

    /** Puts a text in the place of what stands there. */
    void replace(int start, int end, String replacement) {
        edits.add(new Edit(start, end, replacement));
    }

    /** Puts a text between what stands there. */
    void insert(int at, String insertion) {
        replace(at, at, insertion);
    }

    /** @return the offset of the end of the line that the place is in, in front of its line end */
    int endOfLine(int at) {
        int from = text.offsetByCodePoints(0, at);
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return at + text.codePointCount(from, end);
    }

    /** @return whether a text in quotation marks begins at the place */
    boolean hasQuotationMark(int at) {
        int from = index(at);
        return from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'');
    }

    /** @return what ends the lines of the text */
    String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : text.contains("\n") ? "\n" : text.contains("\r") ? "\r" : "\n";
    }

    boolean isChanged() {
        return !edits.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            changed.append(text, index(done), index(edit.start())).append(edit.replacement());
            done = edit.end();
        }
        return changed.append(text, index(done), text.length()).toString();
    }

    private int index(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }
}
