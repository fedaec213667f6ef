package dev.onrecord.comparison;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Signs that make another number or another word, and are kept from folding, which is made for search: there {@code 10²} finds
 * 102, and a letter of Cyrillic is found without its mark. They stand meanwhile as characters of no script.
 */
final class KeptSigns {

    /** Behind a digit they are another number: {@code 10\u00b2} is no 102, and {@code 1\u00bd} no 11/2. */
    private static final Pattern POWERS =
            Pattern.compile("(?<=\\p{Nd})(?=[\u207a\u207b]?[\u00b2\u00b3\u00b9\u2070\u2074-\u2079])");

    private static final Pattern FRACTIONS = Pattern.compile("(?<=\\p{Nd})(?=[\u00bc-\u00be\u2150-\u215f\u2189])");

    private static final String OPENING = "\u2018\u201a\u201b\u2039\u00ab\u201c\u201e\u201f";

    /** Words in quotation marks, which may end with a number. Marks that open nothing may be minutes and seconds. */
    private static final Pattern QUOTED = Pattern.compile(
            "[\u201a\u201e]([^" + OPENING + "]*)[\u2018\u201c]"
                    + "|[" + OPENING + "]([^" + OPENING + "\u2019\u201d\u203a\u00bb\"]*)[\u2019\u201d\u203a\u00bb]"
                    + "|(?<![\\p{L}\\p{N}])(?:\"([^\"]*)\"|'([^']*)'|\u201d([^\u201d]*)\u201d|\u2019([^\u2019]*)\u2019)(?![\\p{L}\\p{N}])");

    /** Feet and inches, minutes and seconds: they stand behind a number, and are no apostrophe in a word. */
    private static final Pattern DOUBLE_PRIMES =
            Pattern.compile("(?<=[\\p{Nd}\\p{No}])(?:\u2033|\u2032\u2032|[\"\u201d\u02ba]|''|\u2019\u2019)(?!\\p{L})");

    private static final Pattern PRIMES =
            Pattern.compile("(?<=[\\p{Nd}\\p{No}])(?:\u2032|['\u2019\u02b9](?!\\p{L}|\\p{Nd}{3}(?!\\p{Nd})))");

    /** Points between digits are kept, as they may be those of decimals, unless several part groups of three. */
    private static final Pattern POINTS = Pattern.compile(
            "(?<![\\p{Nd}.])\\p{Nd}{1,3}(?:\\.\\p{Nd}{3}){2,}(?!\\p{Nd})" + "|(\\p{Nd})[.\u066b\uff0e](?=\\p{Nd})");

    /** Letters of Cyrillic alphabets that Unicode composes, but those that are only stressed, and {@code ё}, often left without. */
    private static final Pattern LETTERS_OF_THEIR_OWN =
            Pattern.compile("(?![\u0400\u0401\u040d\u0450\u0451\u045d])[\u0400-\u04ff]");

    /** Those of Thai and Lao, of which each makes another word. */
    private static final Pattern TONE_MARKS = Pattern.compile("[\u0e47-\u0e4c\u0e4e\u0ec8-\u0ecc]");

    /** Characters of no script, which folding leaves as they are: a mark, moved here, is kept. */
    private static final char PRIVATE = '\ue000';

    private static final String END_OF_QUOTED = "\ue000";

    private static final String KEPT_POINT = "\ue02e";

    private static final String KEPT_PRIME = "\ue032 ";

    private static final String KEPT_DOUBLE_PRIME = "\ue033 ";

    private KeptSigns() {}

    /** @return the text with those signs as folding leaves them */
    static String hidden(String text) {
        return withNumbers(withLetters(text));
    }

    /** @return the folded text with the points of its numbers */
    static String shown(String folded) {
        return folded.replace(KEPT_POINT, ".");
    }

    private static String withNumbers(String text) {
        String unquoted = QUOTED.matcher(text)
                .replaceAll(quoted -> Matcher.quoteReplacement(IntStream.rangeClosed(1, quoted.groupCount())
                                .mapToObj(quoted::group)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining())
                        + END_OF_QUOTED));
        String primed = PRIMES.matcher(DOUBLE_PRIMES.matcher(unquoted).replaceAll(KEPT_DOUBLE_PRIME))
                .replaceAll(KEPT_PRIME)
                .replace(END_OF_QUOTED, "");
        String pointed = POINTS.matcher(primed)
                .replaceAll(number -> number.group(1) == null ? number.group() : number.group(1) + KEPT_POINT);
        return FRACTIONS.matcher(POWERS.matcher(pointed).replaceAll("^")).replaceAll(" ");
    }

    private static String withLetters(String text) {
        String cyrillic = LETTERS_OF_THEIR_OWN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(letter -> kept(Normalizer.normalize(letter.group(), Normalizer.Form.NFD), 1));
        return TONE_MARKS.matcher(cyrillic).replaceAll(mark -> kept(mark.group(), 0));
    }

    private static String kept(String letters, int from) {
        StringBuilder kept = new StringBuilder(letters);
        for (int i = from; i < letters.length(); i++) {
            kept.setCharAt(i, (char) (PRIVATE | letters.charAt(i)));
        }
        return kept.toString();
    }
}
