package dev.onrecord.comparison;

import static dev.onrecord.comparison.QuantityQualifier.AT_LEAST;
import static dev.onrecord.comparison.QuantityQualifier.AT_MOST;
import static dev.onrecord.comparison.QuantityQualifier.BETWEEN;
import static dev.onrecord.comparison.QuantityQualifier.EXACTLY;
import static dev.onrecord.comparison.QuantityQualifier.LESS_THAN;
import static dev.onrecord.comparison.QuantityQualifier.MORE_THAN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A number as loosely as the words of a source give it: `more than 250` is 251 and up of what is counted in"
        + " whole ones, and anything above 250 of what is measured; `about 250` is 250 give or take 5 %, and one at least of what is"
        + " counted; of a temperature, 2 °C or 5 % of its degrees Celsius, whichever is more.")
public record Quantity(
        @NonNull @Description("What the words make of the number.")
        QuantityQualifier qualifier,

        @Description("The number that the words contain; null where they contain none, or two.") @Nullable
        Double number,

        @Description("The lower end of what they allow; null where there is none.") @Nullable
        Double min,

        @Description("Whether the lower end itself is left out.")
        boolean minExclusive,

        @Description("The upper end of what they allow; null where there is none.") @Nullable
        Double max,

        @Description("Whether the upper end itself is left out.")
        boolean maxExclusive,

        @NonNull @Description("What is counted or measured.")
        String unit)
        implements ClaimValue {

    /** How far {@code about} and {@code nearly} reach, as a share of the number. */
    static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    /** How far about 0 reaches: as far as 0 that is rounded. */
    private static final BigDecimal ABOUT_NONE = new BigDecimal("0.5");

    /** From here on not every whole number is a double, and the next one cannot be told. */
    private static final double WHOLE_NUMBERS = 9_007_199_254_740_992.0;

    /** @throws IllegalArgumentException if there is no value between the ends */
    public Quantity {
        new Interval(decimal(min), minExclusive, decimal(max), maxExclusive);
    }

    private static Quantity closed(
            QuantityQualifier qualifier,
            @Nullable Double number,
            @Nullable Double min,
            @Nullable Double max,
            String unit) {
        return new Quantity(qualifier, number, min, false, max, false, unit);
    }

    /**
     * @param qualifier one that goes with one number: no {@code BETWEEN}, and no magnitude
     * @param number the number that the words contain
     * @param unit what is counted or measured
     * @param counted whether it is counted in whole ones
     * @return what the words allow
     * @throws IllegalArgumentException for a qualifier that does not go with one number, for a number that is not
     *     finite or leaves no value, and for one below 0 or with a fraction of what is counted; the message names it
     */
    public static Quantity of(QuantityQualifier qualifier, double number, String unit, boolean counted) {
        check(number, unit, counted);
        // In decimals: 5 % of 1.1 million are as many people as 5 % of 1,100,000.
        BigDecimal value = BigDecimal.valueOf(number);
        BigDecimal margin = margin(qualifier, value, unit);
        boolean whole = counted && Math.abs(number) < WHOLE_NUMBERS;
        BigDecimal one = whole ? Units.one(unit) : BigDecimal.ZERO;
        double step = one.doubleValue();
        double low = whole(value.subtract(margin), one, RoundingMode.CEILING);
        double high = whole(value.add(margin), one, RoundingMode.FLOOR);
        double above = value.add(one).doubleValue();
        double below = value.subtract(one).doubleValue();
        return switch (qualifier) {
            case EXACTLY -> closed(qualifier, number, number, number, unit);
            case ROUNDED -> rounded(number, unit, counted);
            // A small count has no whole number within the margin beside it: `about 10` is then 9 to 11, `nearly 10` 9.
            case ABOUT ->
                closed(
                        qualifier,
                        number,
                        // About 1 is no 0.
                        counted ? Math.max(Math.min(number, step), Math.min(low, below)) : low,
                        Math.max(high, above),
                        unit);
            case NEARLY -> nearly(number, low, high, below, unit).notBelowNone(counted);
            case MORE_THAN -> new Quantity(qualifier, number, above, !whole, null, false, unit);
            case AT_LEAST -> closed(qualifier, number, number, null, unit);
            case LESS_THAN ->
                new Quantity(qualifier, number, counted && below == 0 ? below : null, false, below, !whole, unit)
                        .notBelowNone(counted);
            // Of what is counted none is the least.
            case AT_MOST -> closed(qualifier, number, counted && number == 0 ? number : null, number, unit);
            default ->
                throw new IllegalArgumentException(qualifier + " does not go with the one number " + number + ".");
        };
    }

    private static BigDecimal margin(QuantityQualifier qualifier, BigDecimal value, String unit) {
        if (Units.isTemperature(unit)) {
            return Units.marginOfTemperature(value, TOLERANCE, unit);
        }
        // 5 % of nothing is nothing, and growth of about 0 percent is not exactly none.
        return qualifier == QuantityQualifier.ABOUT && value.signum() == 0
                ? ABOUT_NONE
                : value.abs().multiply(TOLERANCE);
    }

    /** Less than the number, by no more than the margin; a negative one is nearly reached from above. */
    private static Quantity nearly(double number, double low, double high, double below, String unit) {
        return number < 0
                ? new Quantity(QuantityQualifier.NEARLY, number, number, true, high, false, unit)
                : new Quantity(
                        QuantityQualifier.NEARLY, number, Math.min(low, below), false, below, below == number, unit);
    }

    /** @param one what numbers are multiples of; 0 where they are what they are */
    private static double whole(BigDecimal number, BigDecimal one, RoundingMode rounding) {
        return one.signum() == 0
                ? number.doubleValue()
                : number.divide(one, 0, rounding).multiply(one).doubleValue();
    }

    /** Half a step of its last digit that is not 0 to either side; what lies in the middle is rounded up. */
    private static Quantity rounded(double number, String unit, boolean counted) {
        BigDecimal value = Interval.canonical(BigDecimal.valueOf(number));
        BigDecimal half = BigDecimal.valueOf(5).scaleByPowerOfTen(-value.scale() - 1);
        BigDecimal low = value.subtract(half);
        BigDecimal high = value.add(half);
        if (counted) {
            BigDecimal one = Units.one(unit);
            low = low.max(BigDecimal.ZERO).divide(one, 0, RoundingMode.CEILING).multiply(one);
            high = high.divide(one, 0, RoundingMode.CEILING)
                    .subtract(BigDecimal.ONE)
                    .multiply(one);
        }
        return new Quantity(
                QuantityQualifier.ROUNDED, number, low.doubleValue(), false, high.doubleValue(), !counted, unit);
    }

    private static void check(double number, String unit, boolean counted) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is not a number of " + unit + ".");
        }
        if (counted && number < 0) {
            throw new IllegalArgumentException(QuantityDisplay.number(number) + " " + unit
                    + " cannot be: what is counted is not below 0. Say `counted: false` of what is measured.");
        }
        if (counted && BigDecimal.valueOf(number).remainder(Units.one(unit)).signum() != 0) {
            throw new IllegalArgumentException(
                    QuantityDisplay.number(number) + " " + unit
                            + " cannot be: the claim says that whole ones are counted. Say `counted: false` of what is measured.");
        }
    }

    private Quantity notBelowNone(boolean counted) {
        if (counted && max != null && max < 0) {
            throw new IllegalArgumentException(QuantityDisplay.words(qualifier) + " " + QuantityDisplay.number(number)
                    + " " + unit + " leaves no value: what is counted is not below 0.");
        }
        return this;
    }

    /**
     * @return any number between the two, both included
     * @throws IllegalArgumentException if the second is less than the first, or one of them cannot be counted
     */
    public static Quantity between(double min, double max, String unit, boolean counted) {
        check(min, unit, counted);
        check(max, unit, counted);
        return closed(BETWEEN, null, min, max, unit);
    }

    /**
     * @param magnitude a word that stands for a number: {@code HUNDREDS}
     * @return what the word allows
     */
    public static Quantity of(QuantityQualifier magnitude, String unit) {
        return closed(magnitude, null, magnitude.least(), magnitude.greatest(), unit);
    }

    /**
     * @param others answers beside which it stands, that of another question
     * @return the same as they are read: where one of them is no whole number, fewer than 10 reach up to 10
     */
    public Quantity among(List<ClaimValue> others) {
        boolean isMeasured = others.stream()
                .anyMatch(other -> other instanceof Quantity quantity
                        && Units.isConvertible(quantity.unit, unit)
                        && !quantity.isWhole());
        return number == null || !isMeasured ? this : of(qualifier, number, unit, false);
    }

    /** @return the quantity that allows what the interval allows, in that unit; null where it allows everything */
    static @Nullable Quantity of(Interval interval, String unit) {
        Double min = number(interval.min());
        Double max = number(interval.max());
        if (interval.equals(Interval.ANY)) {
            return null;
        }
        if (interval.isPoint()) {
            return closed(EXACTLY, min, min, max, unit);
        }
        if (max == null) {
            QuantityQualifier qualifier = interval.minOpen() ? MORE_THAN : AT_LEAST;
            return new Quantity(qualifier, min, min, interval.minOpen(), null, false, unit);
        }
        if (min == null) {
            QuantityQualifier qualifier = interval.maxOpen() ? LESS_THAN : AT_MOST;
            return new Quantity(qualifier, max, null, false, max, interval.maxOpen(), unit);
        }
        return new Quantity(BETWEEN, null, min, interval.minOpen(), max, interval.maxOpen(), unit);
    }

    /** @return the values that the words allow, in the base unit of what is measured */
    Interval interval() {
        return new Interval(base(min), minExclusive, base(max), maxExclusive);
    }

    /** @return the same with the number of its words as an end: more than 250, and not 251 or more */
    Interval printed() {
        return switch (qualifier) {
            case MORE_THAN -> new Interval(base(number), true, base(max), maxExclusive);
            case LESS_THAN -> new Interval(base(min), minExclusive, base(number), true);
            default -> interval();
        };
    }

    /** @return whether it is a part of a whole whose size it does not say: {@code about 10 percent} */
    boolean isRatio() {
        return Units.isRatio(unit);
    }

    /** @return whether it is of what is counted, as far as its ends tell */
    boolean isWhole() {
        return !Units.isMeasured(unit) && !minExclusive && !maxExclusive && isWhole(min) && isWhole(max);
    }

    private boolean isWhole(@Nullable Double end) {
        return end == null || BigDecimal.valueOf(end).remainder(Units.one(unit)).signum() == 0;
    }

    /** @return whether it says that there are none */
    boolean isNone() {
        return interval().equals(Interval.closed(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    /** @return how many of a whole it can be, whatever that is: none at all, some, or any number */
    Interval part() {
        BigDecimal none = BigDecimal.ZERO;
        if (isNone()) {
            return interval();
        }
        return interval().contains(none) ? Interval.ANY : new Interval(none, true, null, false);
    }

    private @Nullable BigDecimal base(@Nullable Double end) {
        return end == null ? null : Units.toBase(BigDecimal.valueOf(end), unit);
    }

    /** @return whether the lower end is no number of the words but the reach of {@code about}, {@code nearly} or rounding */
    boolean hasLowerMargin() {
        return reachesBothWays() || qualifier == QuantityQualifier.NEARLY && !isNegative();
    }

    /** @return whether the upper end is no number of the words but their reach: {@code nearly} reaches towards 0 */
    boolean hasUpperMargin() {
        return reachesBothWays() || qualifier == QuantityQualifier.NEARLY && isNegative();
    }

    private boolean reachesBothWays() {
        return qualifier == QuantityQualifier.ABOUT || qualifier == QuantityQualifier.ROUNDED;
    }

    private boolean isNegative() {
        return number != null && number < 0;
    }

    @Override
    @NonNull
    @Description("The answer in a few words.")
    public String getDisplay() {
        return QuantityDisplay.of(this);
    }

    private static @Nullable BigDecimal decimal(@Nullable Double number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable Double number(@Nullable BigDecimal decimal) {
        return decimal == null ? null : decimal.doubleValue();
    }
}
