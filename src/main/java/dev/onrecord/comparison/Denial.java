package dev.onrecord.comparison;

import java.math.BigDecimal;
import java.util.Collections;

/**
 * What an answer denies. It excludes what says the same, or more of it: who denies that more than 100 died is at odds with
 * 120 and not with about 100.
 *
 * @param denied what is not so
 */
record Denial(ClaimValue denied) {

    /** @return whether the value cannot be so where this is not */
    boolean excludes(ClaimValue said) {
        if (Values.domain(said) == Values.ValueDomain.ANY || Values.domain(denied) == Values.ValueDomain.ANY) {
            return false;
        }
        if (Values.sense(said).equals(Values.sense(denied))) {
            return true;
        }
        return switch (Values.domain(denied)) {
            case NUMBER -> excludesNumber(said);
            case DATE -> ((DateValue) denied).interval().encloses(((DateValue) said).interval());
            case WORDS -> !Collections.disjoint(Values.items(said), Values.items(denied));
            case YES_OR_NO, NAME, POINTER, ANY -> false;
        };
    }

    private boolean excludesNumber(ClaimValue said) {
        if (said instanceof Share share && denied instanceof Share other) {
            return share.entails(other);
        }
        if (said instanceof Quantity quantity && denied instanceof Quantity other) {
            return quantity.isRatio() == other.isRatio() && other.interval().encloses(quantity.interval());
        }
        // How large the whole is no word says: of a number, it denies no more than that there are any.
        return denied instanceof Share other
                && other.equals(new Share(ShareStrength.SOME, false))
                && said instanceof Quantity quantity
                && !quantity.interval().contains(BigDecimal.ZERO);
    }
}
