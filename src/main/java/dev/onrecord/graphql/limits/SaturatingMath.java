package dev.onrecord.graphql.limits;

/**
 * Sums and products of costs that stay at {@link Integer#MAX_VALUE}, which is more than any limit, instead of
 * overflowing.
 */
final class SaturatingMath {

    private SaturatingMath() {}

    /** @return one cost for each of so many objects */
    static long product(long objects, long each) {
        return Math.min(Integer.MAX_VALUE, objects * each);
    }

    /** @return the costs together */
    static long sum(long... costs) {
        long sum = 0;
        for (long cost : costs) {
            sum = Math.min(Integer.MAX_VALUE, sum + cost);
        }
        return sum;
    }
}
