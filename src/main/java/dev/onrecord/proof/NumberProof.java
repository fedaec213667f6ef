package dev.onrecord.proof;

import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.comparison.Units;
import dev.onrecord.finder.NumberWords;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.NumeralFinder;
import dev.onrecord.proof.QualifierVocabulary.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a number can be read in the words that it is said to come from. Numerals of every script are read, and words
 * for numbers in the languages that {@link NumberWords} knows; of words in other languages nothing is said. Numbers of
 * one passage may be added: {@code 4 adults and 3 children} are seven people.
 */
final class NumberProof {

    /** Words that are not read may say whatever number people have a word for; larger ones are printed in digits. */
    private static final BigDecimal LARGEST_IN_WORDS = BigDecimal.TEN.pow(15);

    private final String words;
    private final Locale language;
    private final NumberReadings readings;
    private final RangeEnds ends;

    private NumberProof(String words, Locale language, String unit) {
        this.words = Normalizer.normalize(words, Normalizer.Form.NFC);
        this.language = language;
        this.readings = new NumberReadings(this.words, language, unit);
        this.ends = new RangeEnds(this.words, readings.numerals(), language, unit);
    }

    /**
     * @param quantity that a record gives
     * @param words that it was read from
     * @param language of the words
     * @return why it cannot be read in them, as the rest of a sentence; empty where it can, or nobody knows
     */
    static Optional<String> fault(Quantity quantity, String words, Locale language) {
        NumberProof proof = new NumberProof(words, language, quantity.unit());
        List<BigDecimal> read = new ArrayList<>(proof.readings.all());
        read.addAll(new MixedMeasures(proof.words, proof.readings.numerals(), quantity.unit()).all());
        return numbers(quantity)
                .filter(number -> read.stream()
                        .noneMatch(value -> isSame(value, number, quantity.unit(), language)
                                || proof.isRatio(value, number, quantity.unit())))
                .findFirst()
                .map(number -> proof.fault(number, quantity.qualifier(), read))
                .orElseGet(() -> proof.qualifierFault(quantity));
    }

    /** The words around a number say whether it is a bound, and in which direction. */
    private Optional<String> qualifierFault(Quantity quantity) {
        Double number = quantity.number();
        if (number == null) {
            return Optional.empty();
        }
        BigDecimal size = BigDecimal.valueOf(number);
        List<Numeral> all = readings.numerals();
        List<Set<QuantityQualifier>> said = all.stream()
                .filter(numeral -> numeral.values().stream()
                        .anyMatch(value -> isSame(value, size, quantity.unit(), language)
                                || isRatio(value, size, quantity.unit())))
                .map(numeral -> said(all, numeral))
                .toList();
        if (said.isEmpty() && readings.isFirstOfScaledRange(size)) {
            said = List.of(Direction.NO_LESS.qualifiers());
        }
        boolean isRight = said.stream().anyMatch(each -> each.isEmpty() || each.contains(quantity.qualifier()));
        return said.isEmpty() || isRight
                ? Optional.empty()
                : Optional.of("%s %s cannot be read in “%s”, which says %s."
                        .formatted(
                                quantity.qualifier().word(),
                                shown(size),
                                words,
                                said.get(0).stream()
                                        .map(QuantityQualifier::word)
                                        .collect(Collectors.joining(" or "))));
    }

    /** @return what a record may make of a number; empty where nothing is said of it */
    private Set<QuantityQualifier> said(List<Numeral> all, Numeral numeral) {
        Set<QuantityQualifier> said =
                QualifierWords.around(words, numeral.span(), QualifierWords.startOfNext(words, all, numeral), language);
        if (ends.isFirst(numeral) || IndefiniteMagnitude.is(words, numeral, language)) {
            said.addAll(Direction.NO_LESS.qualifiers());
        }
        if (ends.isSecond(numeral)) {
            said.addAll(Direction.NO_MORE.qualifiers());
        }
        return said;
    }

    private Optional<String> fault(BigDecimal number, QuantityQualifier qualifier, List<BigDecimal> read) {
        String shown = shown(number);
        if (!read.isEmpty()) {
            return Optional.of("%s cannot be read in “%s”, which says %s."
                    .formatted(
                            shown,
                            words,
                            String.join(
                                    ", ",
                                    read.stream()
                                            .map(NumberProof::shown)
                                            .distinct()
                                            .toList())));
        }
        boolean isTooLarge = number.abs().compareTo(LARGEST_IN_WORDS) > 0;
        // “Thousands” is not 1,000: the plural of a magnitude does not say how many there are, in any language.
        boolean isSeveral = qualifier == QuantityQualifier.EXACTLY
                && NumberWords.bareMagnitudes(words, language).stream()
                        .anyMatch(magnitude -> magnitude.compareTo(number) == 0);
        // What is read of digits is all that they say, in whatever language.
        boolean hasDigits = words.codePoints().anyMatch(Character::isDigit);
        return isTooLarge || isSeveral || hasDigits || NumberWords.reads(language)
                ? Optional.of("%s cannot be read in “%s”, in which no number is found.".formatted(shown, words))
                : Optional.empty();
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Stream<BigDecimal> numbers(Quantity quantity) {
        if (quantity.qualifier().isMagnitude()) {
            return Stream.empty();
        }
        return (quantity.qualifier() == QuantityQualifier.BETWEEN
                        ? Stream.of(quantity.min(), quantity.max())
                        : Stream.of(quantity.number()))
                .map(BigDecimal::valueOf);
    }

    /** What is a part may be given in percent or per mille; what is printed in percent is no part. */
    private boolean isRatio(BigDecimal read, BigDecimal number, String unit) {
        boolean isPart = read.signum() > 0 && read.compareTo(BigDecimal.ONE) < 0;
        return isPart
                && Units.isRatio(unit)
                && isRounded(Units.convert(read.movePointRight(2), "percent", unit), number)
                && readings.numerals().stream()
                        .noneMatch(numeral -> numeral.type() == Numeral.NumeralType.PERCENT
                                && numeral.values().contains(read));
    }

    /** A word may say that the number is negative ({@code fell by 3}), and the unit may have a factor. */
    private static boolean isSame(BigDecimal read, BigDecimal number, String unit, Locale language) {
        BigDecimal size = number.abs();
        BigDecimal value = read.abs();
        if (read.signum() < 0 && number.signum() > 0) {
            return false;
        }
        return isRounded(value, size) || value.compareTo(size.multiply(factor(unit, language))) == 0;
    }

    /** A record has a value that no decimal fraction gives, as a third, rounded. */
    private static boolean isRounded(BigDecimal value, BigDecimal number) {
        return value.compareTo(number) == 0
                || number.scale() > 1
                        && value.scale() > number.scale()
                        && value.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
    }

    /** @return what a unit multiplies by: {@code million people} */
    private static BigDecimal factor(String unit, Locale language) {
        return Stream.of(language, Locale.ENGLISH)
                .flatMap(each -> NumeralFinder.find("1 " + unit, each).stream())
                .flatMap(numeral -> numeral.values().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }
}
