package dev.onrecord.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The separators of thousands, which readers do not look for: {@code 2,750} is {@code 2750}. */
final class Thousands {

    /**
     * What a blank behind a number parts from the next one: a day of a month, as English has it ({@code July 18 252 were
     * freed}; other languages write the day first), a date or a time of day in digits, a decimal fraction.
     */
    private static final String NO_THOUSANDS_BEHIND =
            "(?<!\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? |\\b(?:january|february|march|april|may|june|july"
                    + "|august|september|october|november|december) |[0-9][/.:,]|[0-9]{4}-[0-9]{1,2}-)";

    /**
     * A number with separators of thousands, all of one kind; or as in India, where only the last group has three digits.
     * What begins with 0 is a decimal fraction.
     */
    private static final Pattern GROUPED = Pattern.compile("(?<![0-9])(?!0)(?:[0-9]{1,3}([,.'])[0-9]{3}(?:\\1[0-9]{3})*"
            + "|" + NO_THOUSANDS_BEHIND + "[0-9]{1,3}(?: [0-9]{3})+"
            + "|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3})(?![0-9])");

    private Thousands() {}

    /**
     * @param folded a folded text, with its separators
     * @return it without those of its numbers
     */
    static FoldedText joined(FoldedText folded) {
        String text = folded.text();
        if (!mayBeGrouped(text)) {
            return folded;
        }
        Matcher grouped = GROUPED.matcher(text);
        FoldedText.Builder without = new FoldedText.Builder(text.length());
        int copied = 0;
        while (grouped.find()) {
            copy(folded, copied, grouped.start(), without, false);
            copy(folded, grouped.start(), grouped.end(), without, true);
            copied = grouped.end();
        }
        copy(folded, copied, text.length(), without, false);
        return without.build();
    }

    /**
     * Looks before the expression does, which takes as long as all the rest; few texts have such numbers.
     *
     * @return whether there may be separators of thousands in the folded text
     */
    static boolean mayBeGrouped(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (!isDigit(text.charAt(i)) && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static void copy(FoldedText from, int start, int end, FoldedText.Builder to, boolean onlyDigits) {
        for (int i = start; i < end; i++) {
            char character = from.text().charAt(i);
            if (!onlyDigits || isDigit(character)) {
                to.append(character, from.start(i), from.end(i));
            }
        }
    }
}
