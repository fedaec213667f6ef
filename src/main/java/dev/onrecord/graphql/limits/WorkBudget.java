package dev.onrecord.graphql.limits;

/** How much work may go into one estimate, in units: one unit is one selection of one record. */
final class WorkBudget {

    /** How many units there are for each field that an answer may have, before the rest is estimated by upper bounds. */
    private static final int UNITS_PER_FIELD = 4;

    /** The work is more than the budget has units for. */
    static final class SpentException extends RuntimeException {

        private static final long serialVersionUID = 1;

        SpentException() {
            super(null, null, false, false);
        }
    }

    private long left;

    WorkBudget(Limits limits) {
        this.left = (long) UNITS_PER_FIELD * limits.cost();
    }

    /** @throws SpentException if so many units are not left, and from then on always */
    void spend(long units) {
        left -= units;
        if (left < 0) {
            throw new SpentException();
        }
    }
}
