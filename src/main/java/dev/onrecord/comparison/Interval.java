package dev.onrecord.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that words allow, on a line of numbers or of days.
 *
 * @param min the lower end; null where that side has none
 * @param minOpen whether the lower end itself is left out
 * @param max the upper end; null where that side has none
 * @param maxOpen whether the upper end itself is left out
 */
record Interval(
        @Nullable BigDecimal min, boolean minOpen, @Nullable BigDecimal max, boolean maxOpen) {

    /** Every value. */
    static final Interval ANY = new Interval(null, false, null, false);

    /** @throws IllegalArgumentException if there is no value between the ends */
    Interval {
        min = min == null ? null : canonical(min);
        max = max == null ? null : canonical(max);
        if (min != null && max != null && isEmpty(min, minOpen, max, maxOpen)) {
            throw new IllegalArgumentException((minOpen ? "more than " : "from ") + min.toPlainString()
                    + (maxOpen ? " and less than " : " to ") + max.toPlainString() + " leaves no value.");
        }
    }

    /** @return the values between the two ends, which belong to them */
    static Interval closed(BigDecimal min, BigDecimal max) {
        return new Interval(min, false, max, false);
    }

    /** @return the values between the two ends, which do not belong to them */
    static Interval open(BigDecimal min, BigDecimal max) {
        return new Interval(min, true, max, true);
    }

    /** @return the number without trailing zeros, so that numbers that are the same are equal */
    static BigDecimal canonical(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static boolean isEmpty(
            @Nullable BigDecimal min, boolean minOpen, @Nullable BigDecimal max, boolean maxOpen) {
        if (min == null || max == null) {
            return false;
        }
        int order = min.compareTo(max);
        return order > 0 || order == 0 && (minOpen || maxOpen);
    }

    /** @return the same of whole numbers, where it leaves out a lower end that is one */
    Interval whole() {
        return min == null || !minOpen ? this : new Interval(min.add(BigDecimal.ONE), false, max, maxOpen);
    }

    /** @return whether it is one value alone */
    boolean isPoint() {
        return min != null && max != null && min.compareTo(max) == 0;
    }

    /** @return whether the value is one of them */
    boolean contains(BigDecimal value) {
        return intersect(closed(value, value)).isPresent();
    }

    /** @return whether each value of the other one is a value of this one, too */
    boolean encloses(Interval other) {
        return compareLower(other) <= 0 && compareUpper(other) >= 0;
    }

    /**
     * @param all the values that there can be
     * @param whole whether there are whole ones alone
     * @return whether each of all those values is in one of the parts
     */
    static boolean cover(List<Interval> parts, Interval all, boolean whole) {
        Interval reached = null;
        for (Interval part : parts.stream()
                .filter(part -> part.intersect(all).isPresent())
                .sorted(Interval::compareLower)
                .toList()) {
            if (reached == null ? part.compareLower(all) > 0 : !reached.goesOnIn(part, whole)) {
                return false;
            }
            reached = reached == null || part.compareUpper(reached) > 0 ? part : reached;
        }
        return reached != null && reached.compareUpper(all) >= 0;
    }

    /** Whether there is no value behind this one and before the other. */
    private boolean goesOnIn(Interval other, boolean whole) {
        if (max == null || other.min == null) {
            return true;
        }
        int order = other.min.compareTo(max);
        return order < 0
                || order == 0 && !(maxOpen && other.minOpen)
                || whole
                        && !maxOpen
                        && !other.minOpen
                        && order > 0
                        && other.min.subtract(max).compareTo(BigDecimal.ONE) <= 0;
    }

    /** @return the values that both allow; empty where there are none */
    Optional<Interval> intersect(Interval other) {
        int lower = compareLower(other);
        int upper = compareUpper(other);
        BigDecimal least = lower >= 0 ? min : other.min;
        boolean leastOpen = lower >= 0 ? minOpen : other.minOpen;
        BigDecimal greatest = upper <= 0 ? max : other.max;
        boolean greatestOpen = upper <= 0 ? maxOpen : other.maxOpen;
        return isEmpty(least, leastOpen, greatest, greatestOpen)
                ? Optional.empty()
                : Optional.of(new Interval(least, leastOpen, greatest, greatestOpen));
    }

    /** @return more than 0 where this lower end leaves out more values than the other one */
    int compareLower(Interval other) {
        if (min == null || other.min == null) {
            return min == null ? other.min == null ? 0 : -1 : 1;
        }
        int order = min.compareTo(other.min);
        return order != 0 ? order : Boolean.compare(minOpen, other.minOpen);
    }

    /** @return less than 0 where this upper end leaves out more values than the other one */
    int compareUpper(Interval other) {
        if (max == null || other.max == null) {
            return max == null ? other.max == null ? 0 : 1 : -1;
        }
        int order = max.compareTo(other.max);
        return order != 0 ? order : Boolean.compare(other.maxOpen, maxOpen);
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
