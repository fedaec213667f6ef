package dev.onrecord.http;

import dev.onrecord.database.RequestGate;
import dev.onrecord.database.StoreWatch;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Limits;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets as many requests in as are answered at the same time, and has as much worked out at once as there is memory for, by
 * what the answers may take and by what is left.
 * Whoever comes when it is full is told to come back, which costs neither a thread nor memory. Nobody waits, but for the
 * moment in which the version that is served changes.
 */
@Singleton
class AdmissionControl implements RequestGate {

    /** What a field takes in memory while an answer is worked out, in bytes: at most, about. */
    private static final int FIELD = 1000;

    /** In fields: what takes so little memory that it is answered while that is short. */
    private static final int LIGHT = 100;

    /** How long requests that are under way are waited for at first. */
    private static final Duration FIRST_PATIENCE = Duration.ofMillis(250);

    /** How long others wait because an answer is still being sent. */
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(2);

    private final int most;
    private final Duration time;
    private final Semaphore places;
    private final Semaphore fields;
    private final FreeMemory memory;
    private final StoreWatch store;

    private final Set<OpenAnswer> streams = ConcurrentHashMap.newKeySet();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore seats;
    private volatile boolean isClosed;
    // Only who closes it reads and writes it.
    private Duration patience = FIRST_PATIENCE;

    AdmissionControl(Limits limits, FreeMemory memory, StoreWatch store) {
        this.most = limits.concurrent();
        this.time = limits.time();
        this.places = new Semaphore(most);
        this.seats = new Semaphore(most);
        this.fields = new Semaphore(Math.max(limits.cost(), Math.min(limits.concurrentCost(), memory.most() / FIELD)));
        this.memory = memory;
        this.store = store;
    }

    /**
     * @return whether the request is let in; if not, it has to {@link #await}
     * @throws RequestError if it is full, or there is no store to ask
     */
    boolean admit() {
        if (!store.answers()) {
            throw RequestError.noStore();
        }
        // All places are taken while it is closed, and given back before it opens: who finds none looks again.
        boolean isIn = places.tryAcquire() || !isClosed && places.tryAcquire();
        // Looked at with a place in hand: whoever closes it waits for the place, or is seen here.
        if (isClosed) {
            if (isIn) {
                places.release();
            }
            return false;
        }
        if (!isIn) {
            throw overloaded();
        }
        return true;
    }

    /**
     * @param entry what the request does when it may try again
     * @throws RequestError if too many wait
     */
    void await(Runnable entry) {
        take(seats, 1);
        waiting.add(entry);
        if (!isClosed) {
            callWaiting();
        }
    }

    /** @return how many wait */
    int waiting() {
        return waiting.size();
    }

    private void callWaiting() {
        for (Runnable entry = waiting.poll(); entry != null; entry = waiting.poll()) {
            seats.release();
            entry.run();
        }
    }

    /** Gives the place back that one call to {@link #admit} took. */
    void release() {
        places.release();
    }

    /** An answer that is sent in pieces, which takes as long as its client likes. */
    interface OpenAnswer {

        /**
         * Ends it before its end.
         *
         * @param always also if its client takes it as fast as it comes
         */
        void cutOff(boolean always);
    }

    /** Notes an answer that begins to be sent. */
    void streams(OpenAnswer answer) {
        streams.add(answer);
    }

    /** The answer is sent, or its client has gone. */
    void streamed(OpenAnswer answer) {
        streams.remove(answer);
    }

    @Override
    public boolean runAlone(Runnable work) throws InterruptedException {
        boolean isAlone = false;
        isClosed = true;
        try {
            isAlone = isEmptied();
            if (isAlone) {
                work.run();
            }
        } finally {
            if (isAlone) {
                places.release(most);
            }
            isClosed = false;
            callWaiting();
        }
        return isAlone;
    }

    private boolean isEmptied() throws InterruptedException {
        boolean isLast = patience.compareTo(LAST_PATIENCE) >= 0;
        boolean isEmpty = isEmptied(patience);
        if (!isEmpty && isLast) {
            streams.forEach(answer -> answer.cutOff(false));
            // What others still wait for is made here, until its time is up.
            isEmpty = isEmptied(time);
        }
        if (!isEmpty && isLast) {
            streams.forEach(answer -> answer.cutOff(true));
            isEmpty = isEmptied(patience);
        }
        patience = isEmpty || isLast ? FIRST_PATIENCE : patience.multipliedBy(2);
        return isEmpty;
    }

    private boolean isEmptied(Duration wait) throws InterruptedException {
        return places.tryAcquire(most, wait.toMillis(), TimeUnit.MILLISECONDS);
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
