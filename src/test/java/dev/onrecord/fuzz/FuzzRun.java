package dev.onrecord.fuzz;

import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * How much is tried, and from where: {@code -Dfuzz.seed=7} tries other cases, the same each time, and {@code
 * -Dfuzz.cases=100000} tries more.
 *
 * @param seed of the run
 * @param cases how many are tried
 */
public record FuzzRun(long seed, long cases) {

    /** One and the same, so that a build fails for what was changed, and not for what was drawn. */
    private static final long USUAL_SEED = 20250718;

    /**
     * Tells the seed on standard output, where whoever reads of a failure looks for it.
     *
     * @param test what is run, as it is told
     * @param usual how many cases are tried unless somebody says otherwise
     */
    public static FuzzRun of(String test, long usual) {
        FuzzRun run = new FuzzRun(Long.getLong("fuzz.seed", USUAL_SEED), Long.getLong("fuzz.cases", usual));
        System.out.printf("%s: %,d cases of -Dfuzz.seed=%d%n", test, run.cases, run.seed);
        return run;
    }

    /** @return the chance of one case */
    public Chance chance(long number) {
        return new Chance(seed, number);
    }

    /** Tries all cases, one after the other. */
    public void each(LongConsumer test) {
        LongStream.range(0, cases).forEach(test);
    }

    /** @return what a failure says of its case */
    public String name(long number) {
        return "case " + number + " of -Dfuzz.seed=" + seed;
    }
}
