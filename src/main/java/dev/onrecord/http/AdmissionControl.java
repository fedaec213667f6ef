package dev.onrecord.http;

import dev.onrecord.database.StoreWatch;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Limits;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many requests in as are answered at the same time, and has as much worked out at once as there is memory for, by
 * what the answers may take and by what is left.
 * Nobody waits: whoever comes when it is full is told to come back, which costs neither a thread nor memory.
 */
@Singleton
class AdmissionControl {

    /** What a field takes in memory while an answer is worked out, in bytes: at most, about. */
    private static final int FIELD = 1000;

    /** In fields: what takes so little memory that it is answered while that is short. */
    private static final int LIGHT = 100;

    private final Semaphore places;
    private final Semaphore fields;
    private final FreeMemory memory;
    private final StoreWatch store;

    AdmissionControl(Limits limits, FreeMemory memory, StoreWatch store) {
        this.places = new Semaphore(limits.concurrent());
        this.fields = new Semaphore(Math.max(limits.cost(), Math.min(limits.concurrentCost(), memory.most() / FIELD)));
        this.memory = memory;
        this.store = store;
    }

    /** @throws RequestError if it is full, or there is no store to ask */
    void admit() {
        if (!store.answers()) {
            throw RequestError.noStore();
        }
        take(places, 1);
    }

    /** Gives the place back that one call to {@link #admit} took. */
    void release() {
        places.release();
    }

    /**
     * Works an answer out, if there is room for it.
     *
     * @param cost how many fields it may have
     * @return what the work gives
     * @throws RequestError if others are working out too much, or have filled the memory
     */
    <T> T run(long cost, Supplier<T> work) {
        int taken = Math.toIntExact(cost);
        if (taken > LIGHT && memory.isShort()) {
            throw overloaded();
        }
        take(fields, taken);
        try {
            return work.get();
        } finally {
            fields.release(taken);
        }
    }

    private static void take(Semaphore from, int permits) {
        if (!from.tryAcquire(permits)) {
            throw overloaded();
        }
    }

    private static RequestError overloaded() {
        return new RequestError(ErrorCode.OVERLOADED, "Too many requests are being answered; ask again in a second.");
    }
}
