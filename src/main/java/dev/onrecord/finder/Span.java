package dev.onrecord.finder;

/**
 * A part of a text.
 *
 * @param start the offset of its first UTF-16 code unit
 * @param end the offset behind its last
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + " to " + end + " is no part of a text.");
        }
    }

    /** @return whether they have a code unit in common */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** @return whether all of the other is in this one */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** @return how many code units stand between them; 0 where they overlap */
    public int distanceTo(Span other) {
        return Math.max(0, Math.max(start - other.end, other.start - end));
    }

    /** @return whether neither a letter nor a digit stands at once before or behind it */
    public boolean standsAlone(CharSequence text) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** @return the part itself */
    public String of(String text) {
        return text.substring(start, end);
    }
}
