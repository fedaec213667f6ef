package dev.onrecord.text;

import java.util.Arrays;

/**
 * A text as {@link Fold} makes it, which still knows where in the original each of its characters comes from. Offsets
 * are in UTF-16 code units. What one character of the original became several of, or several became one of, is never
 * parted: all of it begins where the original does, and ends where that does.
 */
public final class FoldedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** @return the folded text */
    public String text() {
        return text;
    }

    /**
     * @param index of a character of the folded text
     * @return the offset in the original at which what became this character begins
     */
    public int start(int index) {
        return starts[index];
    }

    /**
     * @param index of a character of the folded text
     * @return the offset in the original behind what became this character
     */
    public int end(int index) {
        return ends[index];
    }

    /** Puts one together, character by character. */
    static final class Builder {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int expected) {
            text = new StringBuilder(expected);
            starts = new int[expected];
            ends = new int[expected];
        }

        void append(char character, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, 2 * at + 16);
                ends = Arrays.copyOf(ends, 2 * at + 16);
            }
            text.append(character);
            starts[at] = start;
            ends[at] = end;
        }

        boolean endsWithBlank() {
            return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
        }

        FoldedText build() {
            return new FoldedText(text.toString(), starts, ends);
        }
    }
}
