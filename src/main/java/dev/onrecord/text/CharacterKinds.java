package dev.onrecord.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What single characters are to readers. */
final class CharacterKinds {

    /** A mark that is a letter: as capitals have it, and as Unicode folds case. */
    static final char IOTA_BELOW = 0x0345;

    /** The point that makes of a letter of Hindi one for a sound of Persian or English; many leave it out. */
    private static final int NUKTA = 0x093C;

    /** Those whose nonspacing marks are no letters: accents, and vowels that are rarely written. */
    private static final Set<UnicodeScript> READ_WITHOUT_MARKS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.COMMON,
            UnicodeScript.COPTIC,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GEORGIAN,
            UnicodeScript.GREEK,
            UnicodeScript.HEBREW,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.SYRIAC);

    private CharacterKinds() {}

    /** @return whether it stands on, below, around or beside another character, and not for itself */
    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** @return whether readers see nothing of it */
    static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> !isBlank(character);
            default ->
                switch (character) {
                    // The line that draws Arabic letters out; places of a Korean or Khmer syllable that are empty.
                    case 0x0640, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
                    default -> false;
                };
        };
    }

    /** @return whether it parts words as a blank does */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    /** @return whether it is a mark that its script is read without */
    static boolean isAccent(int character) {
        return isMark(character)
                && character != IOTA_BELOW
                && Character.getType(character) != Character.COMBINING_SPACING_MARK
                && (isToneMark(character)
                        || character == NUKTA
                        || READ_WITHOUT_MARKS.contains(UnicodeScript.of(character)))
                // The sound marks of Japanese, which make another letter.
                && character != 0x3099
                && character != 0x309A;
    }

    /** The tone marks of Thai and Lao and the signs beside them that are no vowels (Unicode: Diacritic). */
    private static boolean isToneMark(int character) {
        return character >= 0x0E47 && character <= 0x0E4C
                || character == 0x0E4E
                || character >= 0x0EC8 && character <= 0x0ECC;
    }

    /** @return whether it is a Latin letter beyond ASCII */
    static boolean isLatin(int character) {
        // Many other scripts lie between those blocks, and need not be looked up.
        boolean isElsewhere = character < 0x80 || character >= 0x0370 && character < 0x1D00;
        return !isElsewhere && UnicodeScript.of(character) == UnicodeScript.LATIN;
    }
}
