package dev.onrecord.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;

/**
 * Text as readers compare it: {@code Nicolás}, {@code nicolas} and {@code NICOLAS} are one, and so are {@code 2,750} and
 * {@code 2750}.
 *
 * <p>A text is folded cluster by cluster, a letter with the marks behind it, so that the fold of a text contains the
 * fold of each of its words, and each folded character knows where it comes from. A cluster is brought into the
 * compatibility form of Unicode (NFKD) and into lower case; then each of its characters is folded:
 *
 * <ul>
 *   <li>Accents and points go where a script is read without them: Latin, Greek, Cyrillic, Arabic, Hebrew and their
 *       like; so do the tone marks of Thai and Lao, and the point below letters of Hindi. The vowels of Thai or Hindi and the
 *       sound marks of Japanese are no accents; they are composed again (NFC), as the syllables of Korean are. The iota below a Greek letter is a letter, as it is in upper case, and in the
 *       case folding of Unicode; {@link #readings} knows the text without it, too.
 *   <li>Latin letters that Unicode does not decompose ({@code ł ø æ ß þ ı}) become what Lucene's {@link
 *       ASCIIFoldingFilter} makes of them.
 *   <li>Letters that Cyrillic alphabets have beside those of Russian, and most keyboards lack, become those that readers
 *       type in their place: {@code ґ є і қ ү}.
 *   <li>Apostrophes, quotation marks, dashes and blanks become those of keyboards, and the digits of all scripts become
 *       0 to 9.
 *   <li>Letters of Malayalam and Bengali for a consonant without a vowel become the consonant with the sign for that, as
 *       older texts have them.
 *   <li>The Arabic, Persian, Urdu and Kurdish forms of one letter become one; the letter that only lengthens a line goes.
 *   <li>What is not seen goes: soft hyphens, joiners, marks of direction.
 * </ul>
 *
 * <p>At last the separators of thousands are taken out of numbers, but no blank behind a day of a month. No locale
 * matters, and to fold a text twice changes nothing. A fold may be longer than its text: {@code ﷺ} becomes 18
 * characters.
 */
public final class Fold {

    /** Another number whenever a text folds into another: what a database holds folded is compared with what is asked. */
    public static final int VERSION = 6;

    /** How many characters of its table one letter may become at most. */
    private static final int LONGEST_OF_ONE = 4;

    /** Joins the parts of a word of Persian or Urdu, whose letters stay apart: the zero width non-joiner. */
    private static final char JOINT = 0x200C;

    /** Stands for what goes. */
    private static final char UNSEEN = 0;

    private Fold() {}

    /**
     * @param text any text
     * @return it as readers compare it
     */
    public static String of(String text) {
        String plain = plain(text);
        return plain == null ? located(text).text() : plain;
    }

    /** The same for most of what is folded, without where each character comes from; null where it takes more. */
    private static @Nullable String plain(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                return null;
            }
            char kept = ascii(character);
            if (kept != UNSEEN && (kept != ' ' || length == 0 || folded[length - 1] != ' ')) {
                folded[length++] = kept;
            }
        }
        String plain = new String(folded, 0, length);
        return Thousands.mayBeGrouped(plain) ? null : plain;
    }

    /**
     * @param text any text
     * @return it as readers compare it; and where iotas stand below letters also without these, as most people type
     *     Greek today: {@code ᾠδή} is {@code ωιδη}, of which {@code ὨΙΔΉ} is the upper case, and {@code ωδη}
     */
    public static List<String> readings(String text) {
        return hasReadings(text)
                ? Stream.of(text, withoutIotaBelow(text))
                        .map(Fold::of)
                        .distinct()
                        .toList()
                : List.of(of(text));
    }

    /**
     * @param text any text
     * @return its {@link #readings}; and where a word of Persian or Urdu has parts that no blank parts, also with blanks
     *     between them, as many type them: {@code كتابها} and {@code كتاب ها}. Other scripts have the same character for the
     *     looks of letters
     */
    public static List<String> spellings(String text) {
        return text.indexOf(JOINT) < 0
                ? readings(text)
                : Stream.of(text, withBlanksAtJoints(text))
                        .flatMap(spelling -> readings(spelling).stream())
                        .distinct()
                        .toList();
    }

    private static String withBlanksAtJoints(String text) {
        return text.replaceAll("(?<=[\\p{IsArabic}\\p{M}])" + JOINT + "+(?=\\p{IsArabic})", " ");
    }

    /** @return whether there may be more than one of its {@link #readings} */
    public static boolean hasReadings(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == CharacterKinds.IOTA_BELOW || character >= 0x1F80 && character < 0x2000) {
                return true;
            }
        }
        return false;
    }

    private static String withoutIotaBelow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replace(String.valueOf(CharacterKinds.IOTA_BELOW), "");
    }

    /**
     * @param text any text
     * @return it as readers compare it, and where each character comes from
     */
    public static FoldedText located(String text) {
        FoldedText.Builder folded = new FoldedText.Builder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = Clusters.end(text, start);
            fold(text, start, end, folded);
            start = end;
        }
        return Thousands.joined(folded.build());
    }

    /**
     * @param folded a folded text
     * @return whether there is anything in it to look for: a letter, a digit or a symbol, and not only marks,
     *     punctuation and blanks
     */
    public static boolean hasWord(String folded) {
        for (int i = 0; i < folded.length(); i = folded.offsetByCodePoints(i, 1)) {
            if (isOfWord(folded.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.CURRENCY_SYMBOL,
                            Character.MATH_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    private static void fold(String text, int start, int end, FoldedText.Builder folded) {
        if (end - start == 1 && text.charAt(start) < 0x80) {
            append(ascii(text.charAt(start)), start, end, folded);
            return;
        }
        String decomposed = Normalizer.normalize(seen(text.substring(start, end)), Normalizer.Form.NFKD);
        if (isSpacingAccent(decomposed)) {
            decomposed = '\'' + decomposed.substring(1);
        }
        String composed = Normalizer.normalize(folded(decomposed.toLowerCase(Locale.ROOT)), Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            append(composed.charAt(i), start, end, folded);
        }
    }

    private static void append(char character, int start, int end, FoldedText.Builder folded) {
        if (character != UNSEEN && (character != ' ' || !folded.endsWithBlank())) {
            folded.append(character, start, end);
        }
    }

    /** The same for most of what is read, which is to be fast. */
    private static char ascii(char character) {
        if (character >= 'A' && character <= 'Z') {
            return (char) (character + ('a' - 'A'));
        }
        if (character <= ' ') {
            return CharacterKinds.isBlank(character) ? ' ' : UNSEEN;
        }
        return switch (character) {
            case '`' -> '\'';
            case 0x7F -> UNSEEN;
            default -> character;
        };
    }

    private static String seen(String cluster) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < cluster.length(); i = cluster.offsetByCodePoints(i, 1)) {
            int character = cluster.codePointAt(i);
            if (!CharacterKinds.isUnseen(character)) {
                seen.appendCodePoint(character);
            }
        }
        return seen.toString();
    }

    // Loops, here and above: each lambda expression is paid for at the start.
    private static StringBuilder folded(String lowerCase) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < lowerCase.length(); i = lowerCase.offsetByCodePoints(i, 1)) {
            fold(lowerCase.codePointAt(i), folded);
        }
        return folded;
    }

    /** An acute accent or a Greek breathing that stands alone is an apostrophe to who types it. */
    private static boolean isSpacingAccent(String decomposed) {
        if (decomposed.isEmpty() || decomposed.charAt(0) != ' ') {
            return false;
        }
        // Other marks may have been put before it.
        for (int i = 1; i < decomposed.length() && CharacterKinds.isMark(decomposed.charAt(i)); i++) {
            if ("\u0301\u0313\u0314".indexOf(decomposed.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void fold(int character, StringBuilder folded) {
        if (CharacterKinds.isUnseen(character) || CharacterKinds.isAccent(character)) {
            return;
        }
        if (CharacterKinds.isBlank(character)) {
            folded.append(' ');
        } else if (Character.isDigit(character)) {
            folded.append(Character.digit(character, 10));
        } else if (CharacterKinds.isLatin(character)) {
            folded.append(latin(character));
        } else {
            TypedLetters.append(withoutCase(character), folded);
        }
    }

    /** Some small letters share a capital: the sigma at the end of a word, rounded letters of Old Slavonic prints. */
    private static int withoutCase(int character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }

    /** Its table is for what fits into one char, and may give capitals, for small ones. */
    private static String latin(int letter) {
        char[] one = Character.toChars(letter);
        char[] folded = new char[LONGEST_OF_ONE * one.length];
        int length = ASCIIFoldingFilter.foldToASCII(one, 0, folded, 0, one.length);
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }
}
