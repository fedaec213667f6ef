package dev.onrecord.http;

import dev.onrecord.engine.Limits;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many requests in as are answered at the same time, and has as much worked out at once as there is memory for.
 * Nobody waits: whoever comes when it is full is told to come back, which costs neither a thread nor memory.
 */
@Singleton
class Turnstile {

    private final Semaphore places;
    private final Semaphore fields;

    Turnstile(Limits limits) {
        this.places = new Semaphore(limits.concurrent());
        this.fields = new Semaphore(limits.concurrentCost());
    }

    /** @throws RequestError if it is full */
    void enter() {
        take(places, 1);
    }

    /** Gives the place back that one call to {@link #enter} took. */
    void leave() {
        places.release();
    }

    /**
     * Works an answer out, if there is room for it.
     *
     * @param cost how many fields it may have
     * @return what the work gives
     * @throws RequestError if others are working out too much
     */
    <T> T run(long cost, Supplier<T> work) {
        int taken = Math.toIntExact(cost);
        take(fields, taken);
        try {
            return work.get();
        } finally {
            fields.release(taken);
        }
    }

    private static void take(Semaphore from, int permits) {
        if (!from.tryAcquire(permits)) {
            throw new RequestError(503, "OVERLOADED", "Too many requests are being answered; ask again in a second.");
        }
    }
}
