package dev.onrecord.http;

import dev.onrecord.graphql.limits.Limits;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Tells when memory is short. Memory in use may be garbage: where memory looks short, garbage is collected, at
 * most once a second, and what is left counts. Only figures that a native binary has as well as a JVM are used.
 */
@Singleton
class FreeMemory {

    private static final Logger LOG = Logger.getLogger(FreeMemory.class);

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final int PERCENT = 100;

    private final long threshold;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile boolean isShort;
    private volatile long collected = System.nanoTime() - PAUSE;

    FreeMemory(Limits limits) {
        this.threshold = Runtime.getRuntime().maxMemory() / PERCENT * limits.memory();
    }

    /** @return how many bytes there are in all */
    int most() {
        return (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory());
    }

    /** @return whether so much is in use, and no garbage, that the next answers might not fit */
    boolean isShort() {
        if (used() < threshold) {
            return false;
        }
        // One looks, the others go by what was seen last.
        if (System.nanoTime() - collected >= PAUSE && looking.tryLock()) {
            try {
                collect();
            } finally {
                looking.unlock();
            }
        }
        return isShort;
    }

    private void collect() {
        System.gc();
        isShort = used() >= threshold;
        collected = System.nanoTime();
        LOG.debugf("Memory looked short; it is: %s", isShort);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
