package dev.onrecord.claim;

import java.util.List;
import java.util.Optional;

/**
 * The values that words allow, on a line of numbers or of days.
 *
 * @param min the least, inclusive; infinite where the side is open
 * @param max the greatest, inclusive; infinite where the side is open
 */
record Interval(double min, double max) {

    /** Every value. */
    static final Interval ANY = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    Interval {
        if (!(min <= max)) {
            throw new IllegalArgumentException(min + " to " + max + " holds no value.");
        }
    }

    /** @return the values that both allow; empty where there are none */
    Optional<Interval> intersect(Interval other) {
        double least = Math.max(min, other.min);
        double greatest = Math.min(max, other.max);
        return least <= greatest ? Optional.of(new Interval(least, greatest)) : Optional.empty();
    }

    /** @return the values that all of them allow, {@link #ANY} for none of them; empty where there are none */
    static Optional<Interval> common(List<Interval> intervals) {
        Optional<Interval> common = Optional.of(ANY);
        for (Interval interval : intervals) {
            common = common.flatMap(interval::intersect);
        }
        return common;
    }
}
