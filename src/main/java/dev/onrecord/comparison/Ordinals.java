package dev.onrecord.comparison;

import java.util.List;
import java.util.regex.Pattern;

/** Places in a row, which English texts write in digits as well as in words: {@code 1st} and {@code first}. */
final class Ordinals {

    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /** In digits alone, as `a second` is as often a time. */
    private static final Pattern IN_DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,])(2?[0-9]|1[0-9])(?:st|nd|rd|th)(?![\\p{L}\\p{Nd}])");

    private Ordinals() {}

    /** @return the folded text with such numbers of up to 29 in words, a hyphen in which is a blank */
    static String inWords(String text) {
        return IN_DIGITS.matcher(text).replaceAll(ordinal -> word(Integer.parseInt(ordinal.group(1)), ordinal.group()));
    }

    private static String word(int number, String digits) {
        if (number == 0) {
            return digits;
        }
        return number <= WORDS.size() ? WORDS.get(number - 1) : "twenty " + WORDS.get(number - WORDS.size() - 1);
    }
}
