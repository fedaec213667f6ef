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
 *       like; so do the tone marks of Thai and Lao, and the point below letters of Hindi. The vowels of Thai or Hindi and the sound marks of Japanese are no
 *       accents; they are composed again (NFC),
 *       as the syllables of Korean are. The iota below a Greek letter is a letter, as it is in upper case, and in the
 *       case folding of Unicode; {@link #readings} knows the text without it, too.
 *   <li>Latin letters that Unicode does not decompose ({@code ł ø æ ß þ ı}) become what Lucene's {@link
 *       ASCIIFoldingFilter} makes of them.
 *   <li>Letters that Cyrillic alphabets have beside those of Russian, and most keyboards lack, become those that readers
 *       type in their place: {@code ґ є і қ ү}.
 *   <li>Apostrophes, quotation marks, dashes and blanks become those of keyboards, and the digits of all scripts become
 *       0 to 9.
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
            folded.appendCodePoint(asTyped(withoutCase(character)));
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

    /** @return the character that stands for it on keyboards, or among forms of one letter the usual one */
    private static int asTyped(int character) {
        return switch (character) {
            case '`',
                    0x02B9,
                    0x02BB,
                    0x02BC,
                    0x02BD,
                    0x02BE,
                    0x02BF,
                    0x055A,
                    0x05F3,
                    0x2018,
                    0x2019,
                    0x201A,
                    0x201B,
                    0x2032,
                    0x2035,
                    0x2039,
                    0x203A,
                    0xA78B,
                    0xA78C -> '\'';
            case 0x00AB, 0x00BB, 0x05F4, 0x201C, 0x201D, 0x201E, 0x201F, 0x301D, 0x301E, 0x301F -> '"';
            case 0x02D7, 0x2043, 0x2212 -> '-';
            case 0x066B -> '.';
            case 0x066C -> ',';
            case 0x2044 -> '/';
            // Alef wasla; alef maksura and Persian yeh; teh marbuta, heh and teh marbuta of Urdu, and
            // the Kurdish letter into which Persian heh with yeh decomposes; Persian kaf.
            case 0x0671 -> 0x0627;
            case 0x0649, 0x06CC -> 0x064A;
            case 0x0629, 0x06C1, 0x06C3, 0x06D5 -> 0x0647;
            case 0x06A9 -> 0x0643;
            // The nasal sign of Hindi with its half moon, and as most people type it.
            case 0x0901 -> 0x0902;
            default -> cyrillic(character);
        };
    }

    /**
     * What Unicode does not decompose: letters of Ukrainian and of Russian before 1918, and letters with a hook, a tail, a
     * bar or a stroke, as Kazakh, Tatar, Bashkir, Tajik and others have them. {@code й} and {@code ё} lose their marks as
     * all letters do.
     */
    private static int cyrillic(int character) {
        return switch (character) {
            case 0x0491, 0x0493, 0x0495, 0x04F7, 0x04FB -> 'г';
            case 0x0454, 0x0463 -> 'е';
            case 0x0456, 0x0475 -> 'и';
            case 0x0473 -> 'ф';
            case 0x0497 -> 'ж';
            case 0x0499 -> 'з';
            case 0x049B, 0x049D, 0x049F, 0x04A1, 0x04C4 -> 'к';
            case 0x04C6 -> 'л';
            case 0x04CE -> 'м';
            case 0x04A3, 0x04A5, 0x04C8, 0x04CA -> 'н';
            case 0x04E9 -> 'о';
            case 0x048F -> 'р';
            case 0x04AB -> 'с';
            case 0x04AD -> 'т';
            case 0x04AF, 0x04B1 -> 'у';
            case 0x04B3, 0x04BB, 0x04FD, 0x04FF -> 'х';
            case 0x04B7, 0x04B9, 0x04CC -> 'ч';
            case 0x04D9 -> 'а';
            default -> Character.getType(character) == Character.DASH_PUNCTUATION ? '-' : character;
        };
    }
}
