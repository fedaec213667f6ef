package dev.onrecord.claim;

import static dev.onrecord.claim.QuantityQualifier.AT_LEAST;
import static dev.onrecord.claim.QuantityQualifier.AT_MOST;
import static dev.onrecord.claim.QuantityQualifier.BETWEEN;
import static dev.onrecord.claim.QuantityQualifier.EXACTLY;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A number as loosely as the words of a source give it.
 *
 * @param qualifier what the words make of the number
 * @param number the number that the words contain; null where they contain none, or two
 * @param min the least value they allow, inclusive; null is open
 * @param max the greatest value they allow, inclusive; null is open
 * @param unit what is counted or measured
 */
@Description("A number as loosely as the words of a source give it: `more than 250` of a countable unit is 251 and up,"
        + " `about 250` is 250 give or take 5 %.")
public record Quantity(
        @NonNull @Description("What the words make of the number.")
        QuantityQualifier qualifier,

        @Description("The number that the words contain; null where they contain none, or two.")
        Double number,

        @Description("The least value they allow, inclusive; null is open.")
        Double min,

        @Description("The greatest value they allow, inclusive; null is open.")
        Double max,

        @NonNull @Description("What is counted or measured.")
        String unit)
        implements ClaimValue {

    /** How far {@code about} and {@code nearly} reach, as a share of the number. */
    static final double TOLERANCE = 0.05;

    // Whatever else a seed names is counted in whole ones.
    private static final Set<String> MEASURED = Set.of("percent", "US dollars", "kilometres", "hectares", "tonnes");

    /** @throws IllegalArgumentException if the bounds hold no value */
    public Quantity {
        new Interval(least(min), greatest(max));
    }

    /**
     * @param qualifier neither {@code BETWEEN}, which has two numbers, nor {@code ALL} or {@code SOME}, which have none
     * @param number the number that the words contain
     * @param unit what is counted or measured
     * @return what the words allow
     * @throws IllegalArgumentException for a qualifier that does not go with one number, and for a number that is not
     *     finite or leaves no value; the message names it
     */
    public static Quantity of(QuantityQualifier qualifier, double number, String unit) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is not a number of " + unit + ".");
        }
        boolean counted = !MEASURED.contains(unit);
        double step = counted ? 1 : 0;
        double margin = Math.abs(number) * TOLERANCE;
        double low = counted ? Math.ceil(number - margin) : number - margin;
        double high = counted ? Math.floor(number + margin) : number + margin;
        return switch (qualifier) {
            case EXACTLY -> new Quantity(qualifier, number, number, number, unit);
            case ABOUT -> new Quantity(qualifier, number, low, high, unit);
            // A small count has no whole number within the margin below it: `nearly 10` is then 9.
            case NEARLY -> new Quantity(qualifier, number, Math.min(low, number - step), number - step, unit);
            case MORE_THAN -> new Quantity(qualifier, number, number + step, null, unit);
            case AT_LEAST -> new Quantity(qualifier, number, number, null, unit);
            case LESS_THAN -> new Quantity(qualifier, number, null, number - step, unit);
            case AT_MOST -> new Quantity(qualifier, number, null, number, unit);
            case BETWEEN, ALL, SOME ->
                throw new IllegalArgumentException(qualifier + " does not go with the one number " + number + ".");
        };
    }

    /**
     * @return any number between the two, both included
     * @throws IllegalArgumentException if the second is less than the first
     */
    public static Quantity between(double min, double max, String unit) {
        return new Quantity(BETWEEN, null, min, max, unit);
    }

    /** @return words without a number: {@code ALL} or {@code SOME} */
    public static Quantity uncounted(QuantityQualifier qualifier, String unit) {
        return new Quantity(qualifier, null, null, null, unit);
    }

    /** @return the quantity that allows what the interval allows; null where it allows everything */
    static Quantity of(Interval interval, String unit) {
        if (interval.equals(Interval.ANY)) {
            return null;
        }
        if (interval.min() == interval.max()) {
            return of(EXACTLY, interval.min(), unit);
        }
        if (Double.isInfinite(interval.max())) {
            return of(AT_LEAST, interval.min(), unit);
        }
        return Double.isInfinite(interval.min())
                ? of(AT_MOST, interval.max(), unit)
                : between(interval.min(), interval.max(), unit);
    }

    /** @return the values that the words allow */
    Interval interval() {
        return new Interval(least(min), greatest(max));
    }

    private static double least(Double min) {
        return min == null ? Double.NEGATIVE_INFINITY : min;
    }

    private static double greatest(Double max) {
        return max == null ? Double.POSITIVE_INFINITY : max;
    }
}
