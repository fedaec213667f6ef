package dev.onrecord.proof;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Roman numerals: {@code XXIII}. */
final class RomanNumerals {

    /** Of two letters and more: one is an initial as often. */
    private static final Pattern NUMERAL =
            Pattern.compile("(?=..)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private static final Map<Character, Integer> VALUES =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1_000);

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}]+");

    private RomanNumerals() {}

    /** @return what the Roman numerals among the words say, in their order */
    static IntStream in(String words) {
        return WORD_END.splitAsStream(words)
                .filter(word -> NUMERAL.matcher(word).matches())
                .mapToInt(RomanNumerals::value);
    }

    private static int value(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int one = digit(numeral, i);
            boolean subtracts = i + 1 < numeral.length() && one < digit(numeral, i + 1);
            sum += subtracts ? -one : one;
        }
        return sum;
    }

    private static int digit(String numeral, int at) {
        return requireNonNull(VALUES.get(numeral.charAt(at)));
    }
}
