package dev.onrecord.comparison;

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
            case WORDS -> new Values(false).tells(said, denied);
            case YES_OR_NO, NAME, POINTER, ANY -> false;
        };
    }

    private boolean excludesNumber(ClaimValue said) {
        if (said instanceof Share share && denied instanceof Share other) {
            return share.entails(other);
        }
        if (denied instanceof Share other) {
            return excludesByWord(other, (Quantity) said);
        }
        Quantity other = (Quantity) denied;
        if (said instanceof Quantity quantity && quantity.isRatio() == other.isRatio()) {
            return other.interval().encloses(quantity.interval());
        }
        if (other.isRatio()) {
            // Of how many a number is a part nobody says.
            return said instanceof Share share
                    && other.interval().encloses(share.plain().percent());
        }
        Interval many = said instanceof Share share ? share.plain().count() : ((Quantity) said).part();
        return other.interval().encloses(other.isWhole() ? many.whole() : many);
    }

    /** How many `many` are the word does not say, nor of how many others are a part; several are two or more. */
    private static boolean excludesByWord(Share word, Quantity said) {
        return switch (word.plain().strength()) {
            case MANY -> false;
            case SOME -> !word.negated() && word.count().encloses(said.interval());
            case SEVERAL -> !word.negated() && !said.isRatio() && word.count().encloses(said.interval());
            case NONE, FEW, MOST, ALL ->
                said.isRatio() && word.plain().percent().encloses(said.interval());
        };
    }
}
