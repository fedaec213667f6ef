package dev.onrecord.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What is drawn at random. The same case of the same seed always draws the same, on every platform: a case can be asked
 * again of a running service, after a change of it, or of two services that must agree. Plain tests draw with jqwik, which
 * runs none that needs the application.
 */
public final class Chance {

    private final SplittableRandom random;

    /**
     * @param seed of a whole run
     * @param number of a case in it
     */
    public Chance(long seed, long number) {
        this.random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number);
    }

    /** @return 0 or more, and less than that */
    public int below(int end) {
        return random.nextInt(end);
    }

    /** @return one of those, both ends included */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** @return true once in so many times */
    public boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    @SafeVarargs
    public final <T> T oneOf(T... things) {
        return things[below(things.length)];
    }

    public <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    /** @return any byte */
    public byte octet() {
        return (byte) random.nextInt();
    }
}
