package dev.onrecord.finder;

import dev.onrecord.finder.Numeral.NumeralType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds numbers that are written in words: {@code two hundred and fifty-two}, {@code doscientos cincuenta y dos},
 * {@code half a million}, {@code two point five million}, {@code three and a quarter million}, {@code three quarters}, {@code zweihundertfünfzig},
 * {@code двести пятьдесят}. English, Spanish, German, French, Portuguese, Italian, Dutch, Russian, Ukrainian, Polish and
 * Arabic, and the numerals of Han characters in Chinese and Japanese ({@code 三百二十}); of other languages nothing is found.
 */
public final class NumberWords {

    /** Languages whose words for numbers are known with all their forms. */
    private static final Set<String> WHOLLY_KNOWN = Set.of("en", "es");

    private NumberWords() {}

    /** @return whether every word for a number is known in the language, so that words without one say no number */
    public static boolean reads(Locale language) {
        return WHOLLY_KNOWN.contains(language.getLanguage());
    }

    /**
     * @param paragraph any text
     * @param language of the text
     * @return the numbers in words, in their order; a lone word for one, which is an article or a pronoun as often, is
     *     none
     */
    public static List<Numeral> find(String paragraph, Locale language) {
        if (HanNumerals.areOf(language)) {
            return HanNumerals.find(paragraph, language);
        }
        NumberVocabulary known = NumberVocabulary.of(language);
        return known == null ? List.of() : find(new SpelledWords(paragraph, known), known);
    }

    /**
     * @param paragraph any text
     * @param language of the text
     * @return how many words for one stand behind an `and`, where they are no articles: two men and one woman are three
     */
    public static int ones(String paragraph, Locale language) {
        NumberVocabulary known = NumberVocabulary.of(language);
        if (known == null) {
            return 0;
        }
        SpelledWords words = new SpelledWords(paragraph, known);
        List<Numeral> numbers = find(words, known);
        int ones = 0;
        int next = 0;
        for (int i = 1; i < words.size(); i++) {
            Span word = words.span(i);
            while (next < numbers.size() && numbers.get(next).span().end() <= word.start()) {
                next++;
            }
            boolean isFree = next == numbers.size() || !numbers.get(next).span().overlaps(word);
            if (isFree && known.isOne(words.get(i)) && known.isAnd(words.get(i - 1))) {
                ones++;
            }
        }
        return ones;
    }

    /**
     * @param count how many are in front of the word
     * @param word in lower case
     * @param language of the word
     * @return so many of the parts that the word says: of two and {@code thirds}, 0.67; empty where it says no part, or
     *     behind so many a place in a row, as in {@code twenty-third}
     */
    public static Optional<BigDecimal> parts(BigDecimal count, String word, Locale language) {
        NumberVocabulary known = NumberVocabulary.of(language);
        return known == null ? Optional.empty() : Optional.ofNullable(SpelledFraction.parts(count, word, known));
    }

    /**
     * @param word any
     * @param atOnce whether it stands at once behind digits, where a letter may do: {@code 4K}
     * @param language of the word
     * @return whether it multiplies the number in front of it: {@code million}
     */
    public static boolean multiplies(String word, boolean atOnce, Locale language) {
        NumberVocabulary known = NumberVocabulary.of(language);
        return known != null && known.multiplier(word.toLowerCase(Locale.ROOT)) != null
                || Magnitude.of(word, atOnce, language).isPresent();
    }

    /**
     * @param paragraph any text
     * @param language of the text
     * @return the magnitudes that are said to be several without saying how many: of {@code millions} a million
     */
    public static List<BigDecimal> bareMagnitudes(String paragraph, Locale language) {
        if (HanNumerals.areOf(language)) {
            return HanNumerals.bareMagnitudes(paragraph);
        }
        NumberVocabulary known = NumberVocabulary.of(language);
        if (known == null) {
            return List.of();
        }
        SpelledWords words = new SpelledWords(paragraph, known);
        return IntStream.range(0, words.size())
                .mapToObj(words::get)
                .filter(word -> known.isNumber(word) && !known.mayBegin(word))
                .map(known::multiplier)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Numeral> find(SpelledWords words, NumberVocabulary language) {
        SpelledNumber numbers = new SpelledNumber(words, language);
        SpelledFraction fractions = new SpelledFraction(words, language);
        List<Numeral> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = numbers.endOf(i);
            SpelledFraction.Part part = fractions.at(i, end);
            if (part != null) {
                found.add(numeral(words, i, part.end(), part.values(), language));
                i = part.end();
                continue;
            }
            Optional<BigDecimal> value = numbers.valueOf(i, end);
            // Words that are no one number may be several: two or three.
            while (value.isEmpty() && end > i) {
                end--;
                value = words.isApart(end) ? numbers.valueOf(i, end) : Optional.empty();
            }
            if (value.isPresent() && (words.isApart(i) || language.isAnd(words.get(i - 1)))) {
                found.add(numeral(words, i, end, List.of(value.get()), language));
            }
            i = Math.max(end, i + 1);
        }
        return List.copyOf(found);
    }

    private static Numeral numeral(
            SpelledWords words, int start, int end, List<BigDecimal> values, NumberVocabulary language) {
        Span span = words.span(start, end);
        int first = language.isArticle(words.get(start)) && words.isApart(start + 1) ? start + 1 : start;
        Span number = new Span(words.span(Math.min(first, end - 1)).start(), span.end());
        return new Numeral(span, number, NumeralType.NUMBER, values, null);
    }
}
