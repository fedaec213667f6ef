package dev.onrecord.http;

import dev.onrecord.engine.Limits;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * Lets as many requests in as are answered at the same time. Nobody waits: whoever comes when it is full is told to come
 * back, which costs neither a thread nor memory.
 */
@Singleton
class Turnstile {

    private final Semaphore places;

    Turnstile(Limits limits) {
        this.places = new Semaphore(limits.concurrent());
    }

    /** @throws RequestError if it is full */
    void enter() {
        if (!places.tryAcquire()) {
            throw new RequestError(503, "OVERLOADED", "Too many requests are being answered; ask again in a second.");
        }
    }

    /** Gives the place back that one call to {@link #enter} took. */
    void leave() {
        places.release();
    }
}
