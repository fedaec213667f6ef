package dev.onrecord.peers;

/**
 * Which part of a list is wanted.
 *
 * @param first how many
 * @param after behind which place; null for the beginning
 */
public record Window(int first, Cursor after) {

    private static final int USUAL = 20;

    /**
     * @param first how many; null for as many as usual
     * @param after the cursor to begin behind; null for the beginning
     */
    public static Window of(Integer first, String after) {
        return new Window(first == null ? USUAL : first, after == null ? null : Cursor.parse(after));
    }
}
