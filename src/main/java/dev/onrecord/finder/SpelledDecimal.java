package dev.onrecord.finder;

import dev.onrecord.finder.SpelledFraction.Added;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decimal fractions in words: behind a mark their digits, one by one or as a number ({@code two point two five},
 * {@code dos coma veinticinco}), or behind a whole so many tenths or hundredths ({@code две целых пять десятых}).
 */
final class SpelledDecimal {

    /** More are no measure, and a text may have rows of digits without end. */
    private static final int MOST_DIGITS = 12;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final SpelledWords words;
    private final NumberVocabulary language;
    private final SpelledNumber numbers;

    SpelledDecimal(SpelledWords words, NumberVocabulary language, SpelledNumber numbers) {
        this.words = words;
        this.language = language;
        this.numbers = numbers;
    }

    /**
     * A number of digits or of parts.
     *
     * @param end behind which word it ends
     * @param value below a thousand
     */
    private record Count(int end, BigDecimal value) {}

    /** @return what is added to the whole number that ends in front of a word; null where no decimal fraction is */
    @Nullable
    Added behind(int at) {
        if (language.isDecimalMark(words.get(at)) && !isPointInTime(at)) {
            return digits(at + 1);
        }
        return language.isWhole(words.get(at)) ? parts(at + 1) : null;
    }

    /** {@code At one point five of them left.} */
    private boolean isPointInTime(int mark) {
        return mark > 1
                && language.isOne(words.get(mark - 1))
                && words.get(mark - 2).equals("at");
    }

    private @Nullable Added digits(int start) {
        StringBuilder digits = new StringBuilder();
        int at = start;
        while (digits.length() < MOST_DIGITS && words.goesOn(at)) {
            Count count = count(at);
            boolean isNumber = count != null && count.value().compareTo(BigDecimal.TEN) >= 0;
            // Behind digits other than zeros, more of them are said one by one.
            if (count == null || isNumber && !digits.toString().matches("0*")) {
                break;
            }
            digits.append(count.value().toPlainString());
            at = count.end();
            if (isNumber) {
                break;
            }
        }
        return digits.isEmpty() ? null : new Added(at, new BigDecimal("0." + digits), false, false);
    }

    private @Nullable Added parts(int start) {
        int at = language.isAnd(words.get(start)) && words.goesOn(start) ? start + 1 : start;
        Count count = words.goesOn(at) ? count(at) : null;
        if (count == null || !words.goesOn(count.end())) {
            return null;
        }
        String part = words.get(count.end());
        Integer several = language.pluralPart(part);
        Integer by = several == null ? language.singularPart(part) : several;
        return by == null || by % 10 != 0
                ? null
                : new Added(count.end() + 1, SpelledFraction.quotient(count.value(), by), false, false);
    }

    /** @return the longest whole number below a thousand that begins with a word */
    private @Nullable Count count(int start) {
        BigDecimal digit = language.small(words.get(start));
        if (digit != null && digit.signum() == 0) {
            return new Count(start + 1, digit);
        }
        for (int end = numbers.endOf(start); end > start; end--) {
            Optional<BigDecimal> value = numbers.valueOf(start, end);
            if (value.isPresent() && isCount(value.get())) {
                return new Count(end, value.get());
            }
        }
        return digit == null || !isCount(digit) ? null : new Count(start + 1, digit);
    }

    private static boolean isCount(BigDecimal value) {
        return value.compareTo(THOUSAND) < 0 && value.stripTrailingZeros().scale() <= 0;
    }
}
