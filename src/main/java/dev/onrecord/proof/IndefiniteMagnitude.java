package dev.onrecord.proof;

import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.Numeral;
import dev.onrecord.language.Lexicon;
import java.util.Locale;
import java.util.regex.Pattern;

/** A magnitude of which the words say neither one nor how many: {@code several hundred}, {@code a few dozen}, {@code 数百}. */
final class IndefiniteMagnitude {

    private static final int LONGEST_FRONT = 20;

    private IndefiniteMagnitude() {}

    /** @return whether the number in words is such a magnitude, and the true number more than it */
    static boolean is(String words, Numeral numeral, Locale language) {
        int start = numeral.number().start();
        String front = words.substring(Math.max(0, start - LONGEST_FRONT), start);
        boolean isInWords = Character.isLetter(words.codePointAt(start));
        return isInWords
                && Lexicon.of(language)
                        .alternatives("number.indefinite")
                        .map(all -> Pattern.compile(
                                        (Boundaries.partsWords(words) ? "(?<!\\p{L})" : "") + "(?:" + all
                                                + ")[\\s\\p{Z}]*$",
                                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                                .matcher(front)
                                .find())
                        .orElse(false);
    }
}
