package dev.onrecord.finder;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where words of a text may begin and end: not within a grapheme, a word or a number. So {@code Ann} does not stand in
 * {@code Annette}, nor {@code 250} in {@code 1,250}, {@code 4} in {@code 4.1 million} or {@code two} in {@code twenty-two}.
 */
public final class Boundaries {

    /**
     * Scripts whose words stand one behind the other without a blank, or with their particles as one: only a dictionary
     * knows where they end.
     */
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final String text;
    private final List<Numeral> numerals;
    private final List<Numeral> numberWords;

    /**
     * @param text one paragraph
     * @param language of the text, which says where its numerals end; {@link Locale#ROOT} where it is not known
     */
    public Boundaries(String text, Locale language) {
        this.text = text;
        this.numerals = NumeralFinder.find(text, language);
        this.numberWords = NumberWords.find(text, language);
    }

    /**
     * @param words what is looked for, to the letter
     * @param from where to begin
     * @return where the words stand next, with boundaries on both sides; empty where they do not
     */
    public OptionalInt next(String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isBoundary(at) && isBoundary(at + words.length())) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** @return whether the words are of scripts that part their words, as far as they have letters */
    public static boolean partsWords(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .noneMatch(c -> WITHOUT_BLANKS.contains(UnicodeScript.of(c)));
    }

    /** @return whether nothing is cut apart at the place, an offset in the text */
    public boolean isBoundary(int at) {
        return at == 0
                || at == text.length()
                || !isWithinGrapheme(at) && !isWithinWord(at) && !isWithin(numerals, at) && !isWithin(numberWords, at);
    }

    private boolean isWithinGrapheme(int at) {
        int behind = text.codePointAt(at);
        return Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))
                || isMark(behind)
                || isJoiner(behind)
                || isJoiner(text.codePointBefore(at));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Zero-width joiner and soft hyphen: what stands on both sides of them is one. */
    private static boolean isJoiner(int c) {
        return c == 0x200D || c == 0x00AD;
    }

    private boolean isWithinWord(int at) {
        int before = text.codePointBefore(at);
        int behind = text.codePointAt(at);
        return isWordOf(before) && isWordOf(behind);
    }

    private static boolean isWordOf(int c) {
        return isMark(c) || Character.isLetterOrDigit(c) && !WITHOUT_BLANKS.contains(UnicodeScript.of(c));
    }

    private static boolean isWithin(List<Numeral> numerals, int at) {
        for (Numeral numeral : numerals) {
            if (numeral.number().start() >= at) {
                return false;
            }
            if (at < numeral.number().end()) {
                return true;
            }
        }
        return false;
    }
}
