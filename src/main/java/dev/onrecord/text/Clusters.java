package dev.onrecord.text;

import java.lang.Character.UnicodeScript;

/**
 * A letter with what belongs to it: marks, joiners, the parts of a Korean syllable.
 *
 * <p>These are not the clusters of {@link java.util.regex}, {@code \X}, which differ between the versions of Java, and end
 * at what is not seen.
 */
final class Clusters {

    /**
     * More marks than any language has on one letter (Stream-Safe Text Format, UAX #15): to put any number of them into
     * order takes the square of it.
     */
    private static final int LONGEST_CLUSTER = 64;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Clusters() {}

    /**
     * @param text any text
     * @param start where a cluster begins in it
     * @return where it ends
     */
    static int end(String text, int start) {
        // Most of what is read.
        if (text.charAt(start) < 0x80 && (start + 1 == text.length() || isSeenInAscii(text.charAt(start + 1)))) {
            return start + 1;
        }
        int before = text.codePointAt(start);
        int lastKept = before;
        int end = start + Character.charCount(before);
        int seen = 1;
        while (end < text.length() && seen < LONGEST_CLUSTER) {
            int next = text.codePointAt(end);
            if (!continues(before, lastKept, next)) {
                break;
            }
            before = next;
            if (!CharacterKinds.isUnseen(next)) {
                seen++;
                lastKept = CharacterKinds.isAccent(next) ? lastKept : next;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Behind what is not seen a mark may follow that belongs to the letter in front of it. */
    private static boolean isSeenInAscii(char character) {
        return character >= ' ' && character < 0x7F;
    }

    private static boolean continues(int before, int lastKept, int next) {
        return CharacterKinds.isMark(next)
                || CharacterKinds.isUnseen(next)
                || isComposedThoughLetter(next)
                || isEmojiModifier(next)
                || isJamo(next) && UnicodeScript.of(lastKept) == UnicodeScript.HANGUL
                || before == ZERO_WIDTH_JOINER && Character.getType(next) == Character.OTHER_SYMBOL;
    }

    /** The sound marks of half width in Japanese, and a vowel of Kirat Rai: no marks, to Unicode, and yet composed. */
    private static boolean isComposedThoughLetter(int character) {
        return character == 0xFF9E || character == 0xFF9F || character == 0x16D67;
    }

    private static boolean isEmojiModifier(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    /** A letter of Korean, of which syllables are composed. */
    private static boolean isJamo(int character) {
        boolean isSyllable = character >= 0xAC00 && character <= 0xD7A3;
        return UnicodeScript.of(character) == UnicodeScript.HANGUL && !isSyllable && Character.isLetter(character);
    }
}
