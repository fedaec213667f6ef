package dev.onrecord.comparison;

import dev.onrecord.text.Fold;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Words as answers are compared: what a typesetter may do as well as leave makes no other answer of them. */
final class ComparedText {

    /** Those that {@link Fold} leaves: of East Asia, and apostrophes that are not within a word. */
    private static final Pattern QUOTATION_MARKS =
            Pattern.compile("[\"\u300a-\u300f\u3008\u3009\ufe41-\ufe44]|(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])");

    /**
     * Of sentences and abbreviations in Latin, Chinese and Japanese, Hindi, Urdu, Armenian and Amharic. Before a digit it is
     * the point of a number, {@code .50} or {@code 1.5}, unless it ends a word or an ellipsis.
     */
    private static final Pattern FULL_STOPS =
            Pattern.compile("\\.(?![0-9])|(?<=[\\p{L}\\p{M}.])\\.|[\u3002\uff61\u0964\u06d4\u0589\u1362]");

    private static final Pattern HYPHENS = Pattern.compile("(?<=[\\p{L}\\p{M}])-(?=\\p{L})");

    /** Behind a digit it may be a factorial. */
    private static final Pattern EXCLAMATIONS = Pattern.compile("(?<![\\p{Nd}!])!+|\u00a1|\uff01");

    /** Between words: {@code Q&A}, {@code Ana & Eva}. */
    private static final Pattern AMPERSANDS =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}])\\s*[&\uff06]\\s*(?=[\\p{L}\\p{N}])");

    private static final Pattern FULL_WIDTH = Pattern.compile("[\uff01-\uff5e]");

    private static final Pattern BLANKS_OF_UNITS = Pattern.compile("(?<=\\p{Nd}) (?=[\\p{L}%\u2030\u00b0])");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Of texts that say the same, the one that readers are shown: without what is left out in comparing, with accents, in
     * capitals and small letters.
     */
    static final Comparator<String> BEST_SPELLED = Comparator.comparing(
                    (String text) -> normalized(text, Normalizer.Form.NFC).length())
            .thenComparing(text -> -normalized(text, Normalizer.Form.NFD).length())
            .thenComparing(ComparedText::isOfOneCase)
            .thenComparing(text -> FULL_WIDTH.matcher(text).find())
            .thenComparing(Comparator.reverseOrder());

    private ComparedText() {}

    private static String normalized(String text, Normalizer.Form form) {
        return Normalizer.normalize(text, form);
    }

    private static boolean isOfOneCase(String text) {
        return text.chars().noneMatch(Character::isLowerCase) || text.chars().noneMatch(Character::isUpperCase);
    }

    /** @return the text folded, without quotation marks, full stops, exclamation marks, and blanks that are not between words */
    static String of(String text) {
        String folded = KeptSigns.shown(Fold.of(KeptSigns.hidden(text)));
        String unmarked =
                QUOTATION_MARKS.matcher(HYPHENS.matcher(folded).replaceAll(" ")).replaceAll("");
        String calm = EXCLAMATIONS
                .matcher(FULL_STOPS.matcher(unmarked).replaceAll(""))
                .replaceAll("");
        String joined = AMPERSANDS.matcher(calm).replaceAll(" and ");
        String words = BLANKS_OF_UNITS
                .matcher(BLANKS.matcher(joined).replaceAll(" "))
                .replaceAll("")
                .strip();
        // Marks alone are what they are.
        return words.isEmpty() ? Fold.of(text) : words;
    }

    /** @return a name with plain blanks and apostrophes, and each letter with its accents as one; nothing else is alike */
    static String ofName(String name) {
        return BLANKS.matcher(normalized(name, Normalizer.Form.NFC).replace('\u2019', '\''))
                .replaceAll(" ")
                .strip();
    }
}
