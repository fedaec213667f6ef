package dev.onrecord.proof;

import static dev.onrecord.comparison.QuantityQualifier.EXACTLY;

import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.proof.QualifierWords.Doubt;
import dev.onrecord.proof.QualifierWords.Said;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that a record leaves out in front of a number and that make a bound or an estimate of it: who cites the 40 of
 * {@code at least 40} alone cites what nobody printed.
 */
final class CutBound {

    private static final int SHOWN_FRONT = 12;

    private final String text;
    private final Locale language;
    private final NumberReadings readings;
    private final RangeEnds ends;

    private CutBound(Paragraph paragraph, String unit) {
        this.text = paragraph.text();
        this.language = paragraph.language();
        this.readings = new NumberReadings(text, language, unit);
        this.ends = new RangeEnds(text, readings.numerals(), language, unit);
    }

    /**
     * @param quantity that a record gives
     * @param paragraph that it cites
     * @param places where in that its words stand
     * @return what was cut off, as the rest of a sentence; empty where the words stand somewhere as a whole
     */
    static Optional<String> fault(Quantity quantity, Paragraph paragraph, List<Span> places) {
        Double number = quantity.number();
        if (number == null || places.isEmpty()) {
            return Optional.empty();
        }
        CutBound context = new CutBound(paragraph, quantity.unit());
        List<Optional<String>> faults = places.stream()
                .map(place -> context.fault(quantity.qualifier(), BigDecimal.valueOf(number), place))
                .toList();
        return faults.stream().allMatch(Optional::isPresent) ? faults.get(0) : Optional.empty();
    }

    private Optional<String> fault(QuantityQualifier qualifier, BigDecimal number, Span place) {
        Optional<Numeral> counted = within(place, number, readings.numerals());
        return counted.isPresent()
                ? counted.flatMap(
                        numeral -> fault(qualifier, numeral, place).or(() -> rangeFault(qualifier, numeral, place)))
                : within(place, number, readings.uncounted()).map(this::uncounted);
    }

    private static Optional<Numeral> within(Span place, BigDecimal number, List<Numeral> numerals) {
        return numerals.stream()
                .filter(numeral -> place.contains(numeral.number()))
                .filter(numeral -> numeral.values().stream().anyMatch(value -> value.compareTo(number) == 0))
                .findFirst();
    }

    private String uncounted(Numeral numeral) {
        int start = numeral.number().start();
        return "“%s” counts nothing where it stands: “%s”"
                .formatted(
                        numeral.number().of(text),
                        text.substring(
                                Math.max(0, start - SHOWN_FRONT), numeral.span().end()));
    }

    private Optional<String> rangeFault(QuantityQualifier qualifier, Numeral numeral, Span place) {
        int at = readings.numerals().indexOf(numeral);
        int other = ends.isFirst(numeral) ? at + 1 : at - 1;
        boolean isEnd = ends.isFirst(numeral) || ends.isSecond(numeral);
        return qualifier == EXACTLY
                        && isEnd
                        && !place.contains(readings.numerals().get(other).span())
                ? Optional.of("“%s” is one end of a range, whose other is “%s”; cite both."
                        .formatted(
                                numeral.span().of(text),
                                readings.numerals().get(other).span().of(text)))
                : Optional.empty();
    }

    private Optional<String> fault(QuantityQualifier qualifier, Numeral numeral, Span place) {
        List<Said> said = QualifierWords.inFrontOf(text, numeral.span(), language);
        Optional<Said> cut = said.stream()
                .filter(each -> each.doubt() == Doubt.NONE && each.span().start() < place.start())
                .findFirst();
        Set<QuantityQualifier> allowed = EnumSet.noneOf(QuantityQualifier.class);
        said.forEach(each -> allowed.addAll(each.direction().qualifiers()));
        if (said.stream().anyMatch(each -> each.doubt() != Doubt.NONE)) {
            allowed.add(EXACTLY);
        }
        return cut.filter(words -> !allowed.contains(qualifier))
                .map(words -> "“%s” stands in front of “%s” and makes it %s; cite these words, too."
                        .formatted(
                                words.span().of(text),
                                numeral.span().of(text),
                                allowed.stream().map(QuantityQualifier::word).collect(Collectors.joining(" or "))));
    }
}
