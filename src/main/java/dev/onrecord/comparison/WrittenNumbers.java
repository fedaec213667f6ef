package dev.onrecord.comparison;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Small numbers and places in a row, which English texts write in digits as well as in words: {@code 2 rounds} and {@code two
 * rounds}, {@code 1st} and {@code first}.
 */
final class WrittenNumbers {

    /** From 2: `one` is often no number, and none beside `no`, which may be that of a street. */
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern IN_WORDS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:" + String.join("|", NUMBERS) + ")(?![\\p{L}\\p{Nd}])");

    private static final List<String> ORDINALS = List.of(
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
    private static final Pattern ORDINAL_IN_DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,])(2?[0-9]|1[0-9])(?:st|nd|rd|th)(?![\\p{L}\\p{Nd}])");

    private WrittenNumbers() {}

    /** @return the folded text, with numbers of up to 12 in digits and places of up to 29 in words, in which a hyphen is a blank */
    static String alike(String text) {
        String digits =
                IN_WORDS.matcher(text).replaceAll(number -> String.valueOf(NUMBERS.indexOf(number.group()) + 2));
        return ORDINAL_IN_DIGITS
                .matcher(digits)
                .replaceAll(ordinal -> word(Integer.parseInt(ordinal.group(1)), ordinal.group()));
    }

    private static String word(int number, String digits) {
        if (number == 0) {
            return digits;
        }
        return number <= ORDINALS.size()
                ? ORDINALS.get(number - 1)
                : "twenty " + ORDINALS.get(number - ORDINALS.size() - 1);
    }
}
