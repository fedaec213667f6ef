package dev.onrecord.finder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text, in digits, in words, and in both: {@code 2 and a half million}. */
public final class NumberFinder {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private NumberFinder() {}

    /**
     * @param paragraph any text
     * @param language of the text
     * @return the numbers in it, in their order
     */
    public static List<Numeral> find(String paragraph, Locale language) {
        List<Numeral> all = new ArrayList<>(inDigits(paragraph, language));
        List<Numeral> inWords = NumberWords.find(paragraph, language).stream()
                .filter(words -> all.stream().noneMatch(digits -> digits.span().overlaps(words.span())))
                .toList();
        all.addAll(inWords);
        all.sort(Comparator.comparingInt(numeral -> numeral.span().start()));
        return List.copyOf(all);
    }

    private static List<Numeral> inDigits(String paragraph, Locale language) {
        List<Numeral> digits = NumeralFinder.find(paragraph, language);
        NumberVocabulary known = NumberVocabulary.of(language);
        if (known == null || digits.isEmpty()) {
            return digits;
        }
        SpelledWords words = new SpelledWords(paragraph, known);
        SpelledFraction fractions = new SpelledFraction(words, known);
        List<Numeral> all = new ArrayList<>();
        int behind = 0;
        for (Numeral numeral : digits) {
            int first = behind;
            while (behind < words.size()
                    && words.span(behind).start() < numeral.span().end()) {
                first = words.span(behind).start() < numeral.span().start() ? behind + 1 : first;
                behind++;
            }
            all.add(withFraction(numeral, words, first, behind, fractions, known));
        }
        return all;
    }

    /** The words from the first to the one behind the number are its own: of one, the magnitude is known. */
    private static Numeral withFraction(
            Numeral numeral,
            SpelledWords words,
            int first,
            int behind,
            SpelledFraction fractions,
            NumberVocabulary language) {
        boolean mayHaveOne = numeral.values().size() == 1
                && behind - first <= 1
                && numeral.number().end() == numeral.span().end()
                && words.goesOnFrom(numeral.span().end(), behind);
        if (!mayHaveOne) {
            return numeral;
        }
        BigDecimal whole = numeral.values().get(0);
        @Nullable BigDecimal magnitude = behind > first ? language.multiplier(words.get(first)) : null;
        // What is larger by itself is a year as often.
        boolean mayBeWhole = magnitude != null || whole.compareTo(THOUSAND) < 0;
        SpelledFraction.Part part = mayBeWhole ? fractions.behindDigits(whole, behind, magnitude) : null;
        if (part == null) {
            return numeral;
        }
        int end = words.span(part.end() - 1).end();
        return new Numeral(
                new Span(numeral.span().start(), end),
                new Span(numeral.number().start(), end),
                numeral.type(),
                part.values(),
                numeral.unit());
    }
}
