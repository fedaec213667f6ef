package dev.onrecord.proof;

import static dev.onrecord.comparison.QuantityQualifier.BETWEEN;
import static dev.onrecord.comparison.QuantityQualifier.EXACTLY;

import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.QualifierWords.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many of something a text prints, as a record has it: a number with the words that make a bound or an estimate of it,
 * or both ends of a range. What is proposed so is what {@link NumberProof} accepts.
 *
 * @param words where all of that stands
 * @param qualifier what the words make of the number
 * @param numbers as the text's language has it: one, or both ends of a range
 * @param numeral the number itself, of a range the second
 * @param other what else the words may say: {@code handed over 40} is 40, too; null where nothing
 */
public record PrintedQuantity(
        Span words,
        QuantityQualifier qualifier,
        List<BigDecimal> numbers,
        Numeral numeral,
        @Nullable PrintedQuantity other) {

    /** How much of what follows a range says whether it is a score. */
    private static final int LONGEST_UNIT = 30;

    public PrintedQuantity {
        numbers = List.copyOf(numbers);
    }

    /**
     * @param paragraph any text
     * @param language of it
     * @param counts which of its numbers count something
     * @return what it prints of those, in their order
     */
    public static List<PrintedQuantity> find(String paragraph, Locale language, Predicate<Numeral> counts) {
        return new Finder(paragraph, language).find(counts);
    }

    private static final class Finder {

        private final String text;
        private final Locale language;
        private final NumberReadings readings;
        private final List<Numeral> all;
        private final RangeEnds ends;

        Finder(String text, Locale language) {
            this.text = text;
            this.language = language;
            this.readings = new NumberReadings(text, language, "");
            this.all = numerals(readings);
            this.ends = new RangeEnds(text, all, language, "");
        }

        /** A part of a whole is one number, and not two. */
        private static List<Numeral> numerals(NumberReadings readings) {
            List<Numeral> parts = readings.partsInPercent();
            Stream<Numeral> others = readings.numerals().stream()
                    .filter(numeral ->
                            parts.stream().noneMatch(part -> part.span().overlaps(numeral.span())));
            return Stream.concat(others, parts.stream())
                    .sorted(Comparator.comparingInt(numeral -> numeral.span().start()))
                    .toList();
        }

        List<PrintedQuantity> find(Predicate<Numeral> counts) {
            List<PrintedQuantity> found = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Numeral numeral = all.get(i);
                boolean isCounted = counts.test(numeral);
                boolean isRange = isCounted && i + 1 < all.size() && counts.test(all.get(i + 1));
                Optional<PrintedQuantity> range = isRange ? range(numeral, all.get(i + 1)) : Optional.empty();
                if (range.isPresent()) {
                    i++;
                }
                range.or(() -> isCounted ? Optional.of(quantity(numeral)) : Optional.empty())
                        .ifPresent(found::add);
            }
            return found;
        }

        private Optional<PrintedQuantity> range(Numeral first, Numeral second) {
            if (!ends.areEnds(first, second) || isOfScore(second)) {
                return Optional.empty();
            }
            BigDecimal least = readings.withScaleOf(first, second).orElse(number(first));
            int start =
                    Boundaries.startOfBetween(text, first).orElse(first.span().start());
            return least.compareTo(number(second)) < 0
                    ? Optional.of(new PrintedQuantity(
                            new Span(start, second.span().end()),
                            BETWEEN,
                            List.of(least, number(second)),
                            second,
                            null))
                    : Optional.empty();
        }

        private boolean isOfScore(Numeral numeral) {
            int end = numeral.span().end();
            return RangeEnds.isOfScore(text.substring(end, Math.min(text.length(), end + LONGEST_UNIT)));
        }

        private PrintedQuantity quantity(Numeral numeral) {
            PrintedQuantity bare =
                    new PrintedQuantity(numeral.span(), EXACTLY, List.of(number(numeral)), numeral, null);
            List<Said> said =
                    QualifierWords.find(text, numeral.span(), QualifierWords.startOfNext(text, all, numeral), language);
            if (said.isEmpty()) {
                return bare;
            }
            Said bound = said.stream()
                    .filter(each -> each.direction().isBound())
                    .findFirst()
                    .orElse(said.get(0));
            PrintedQuantity bounded = new PrintedQuantity(
                    around(numeral, said), bound.direction().literal(), bare.numbers(), numeral, null);
            return switch (bound.doubt()) {
                case NONE -> bounded;
                case UNLIKELY -> bounded.or(bare);
                case LIKELY -> bare.or(bounded);
            };
        }

        private static BigDecimal number(Numeral numeral) {
            return numeral.values().get(0);
        }

        private static Span around(Numeral numeral, List<Said> said) {
            int start =
                    said.stream().mapToInt(each -> each.span().start()).min().orElseThrow();
            int end = said.stream().mapToInt(each -> each.span().end()).max().orElseThrow();
            return new Span(
                    Math.min(start, numeral.span().start()),
                    Math.max(end, numeral.span().end()));
        }
    }

    private PrintedQuantity or(PrintedQuantity another) {
        return new PrintedQuantity(words, qualifier, numbers, numeral, another);
    }
}
