package dev.onrecord.comparison;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@link Quantity} in a few words: {@code 4,000 people, rounded}, {@code between 3 and 5 miles}. */
final class QuantityDisplay {

    /** More digits behind the point are rounding, not evidence. */
    private static final int SHOWN_DIGITS = 10;

    private QuantityDisplay() {}

    static String of(Quantity quantity) {
        if (quantity.qualifier().isMagnitude()) {
            return words(quantity) + " of " + UnitForms.soMany(quantity.unit());
        }
        return switch (quantity.qualifier()) {
            case EXACTLY -> counted(quantity.number(), quantity.unit());
            case ROUNDED -> counted(quantity.number(), quantity.unit()) + ", rounded";
            case BETWEEN -> between(quantity);
            default -> words(quantity) + " " + counted(quantity.number(), quantity.unit());
        };
    }

    /** Of what is counted in whole ones, less than a number is up to the one before it. */
    private static String words(Quantity quantity) {
        return quantity.qualifier() == QuantityQualifier.LESS_THAN && !quantity.maxExclusive()
                ? "fewer than"
                : words(quantity.qualifier());
    }

    /** @return the qualifier as words have it */
    static String words(QuantityQualifier qualifier) {
        return qualifier.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String between(Quantity quantity) {
        Double min = quantity.min();
        Double max = quantity.max();
        String unit = quantity.unit();
        if (min != null && min.equals(max)) {
            return counted(min, unit);
        }
        String below = Units.isMeasured(unit) ? "less than " : "fewer than ";
        return quantity.minExclusive() || quantity.maxExclusive()
                ? (quantity.minExclusive() ? "more than " : "at least ") + number(min) + " and "
                        + (quantity.maxExclusive() ? below : "at most ") + counted(max, unit)
                : "between " + number(min) + " and " + number(max) + " " + UnitForms.many(unit);
    }

    private static String counted(@Nullable Double number, String unit) {
        String shown = number(number);
        return shown + " " + (shown.equals("1") || shown.equals("-1") ? UnitForms.one(unit) : UnitForms.many(unit));
    }

    /**
     * @param number one that goes with the qualifier of its quantity, and so is there
     * @return the number with groups of three digits, and no more digits behind the point than are evidence
     */
    static String number(@Nullable Double number) {
        double shown = requireNonNull(number, "the qualifier goes with a number there");
        BigDecimal exact = BigDecimal.valueOf(shown);
        BigDecimal rounded =
                exact.setScale(SHOWN_DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        if (rounded.signum() == 0 && shown != 0) {
            return exact.round(new MathContext(SHOWN_DIGITS))
                    .stripTrailingZeros()
                    .toString();
        }
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }
}
