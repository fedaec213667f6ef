package dev.onrecord.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The lines on which answers lie: of days, of how many there are, and of how large a part of a whole they are. */
enum ValueLine {
    DAYS(true) {
        @Override
        Optional<Interval> interval(ClaimValue value) {
            return value instanceof DateValue date ? Optional.of(date.everywhere()) : Optional.empty();
        }

        @Override
        boolean isCertain(Share word) {
            return false;
        }

        @Override
        Interval all(List<ClaimValue> values) {
            return Interval.ANY;
        }
    },
    AMOUNTS(true) {
        @Override
        Optional<Interval> interval(ClaimValue value) {
            if (value instanceof Quantity quantity && !quantity.isRatio()) {
                return Optional.of(quantity.interval());
            }
            return value instanceof Share word ? Optional.of(word.plain().count()) : Optional.empty();
        }

        /** How many are a few, or most of them, depends on how many there are. */
        @Override
        boolean isCertain(Share word) {
            return switch (word.strength()) {
                case NONE -> true;
                case SOME, SEVERAL -> !word.negated();
                case FEW, MANY, MOST, ALL -> false;
            };
        }

        @Override
        Interval all(List<ClaimValue> values) {
            return isWhole(values) ? new Interval(BigDecimal.ZERO, false, null, false) : Interval.ANY;
        }
    },
    PARTS(false) {
        @Override
        Optional<Interval> interval(ClaimValue value) {
            if (value instanceof Quantity quantity && quantity.isRatio()) {
                return Optional.of(quantity.interval());
            }
            return value instanceof Share word ? Optional.of(word.plain().percent()) : Optional.empty();
        }

        /** How large a part many are, or several, the words do not say. */
        @Override
        boolean isCertain(Share word) {
            return word.strength() != ShareStrength.MANY && word.strength() != ShareStrength.SEVERAL;
        }

        /** A ratio alone may be growth; beside a word it is a part of a whole. */
        @Override
        Interval all(List<ClaimValue> values) {
            return values.stream().anyMatch(Share.class::isInstance)
                    ? Interval.closed(BigDecimal.ZERO, BigDecimal.valueOf(100))
                    : Interval.ANY;
        }
    };

    private final boolean ofWholeOnes;

    ValueLine(boolean ofWholeOnes) {
        this.ofWholeOnes = ofWholeOnes;
    }

    /** @return where the value lies on this line; empty where it does not */
    abstract Optional<Interval> interval(ClaimValue value);

    /** @return whether it is known which values of this line the word stands for */
    abstract boolean isCertain(Share word);

    /** @return all that there can be on this line, as far as these values tell */
    abstract Interval all(List<ClaimValue> values);

    /** @return whether there are whole ones alone on this line */
    boolean isWhole(List<ClaimValue> values) {
        return ofWholeOnes
                && values.stream()
                        .noneMatch(value ->
                                value instanceof Quantity quantity && !quantity.isRatio() && !quantity.isWhole());
    }

    /** @return which of its values are left out where that is denied; empty where nobody can say */
    Optional<Interval> denied(ClaimValue value) {
        return value instanceof Share word && !isCertain(word) ? Optional.empty() : interval(value);
    }
}
