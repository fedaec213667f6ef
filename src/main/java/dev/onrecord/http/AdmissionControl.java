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
 * Limits how many requests are answered at the same time, and how much they may compute at the same time: by the memory
 * that their answers may take, and by how much of it is free. A request beyond these limits is refused, which costs neither
 * a thread nor memory. Requests wait only for the moment in which the served version changes.
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
    /** One for each request that may be answered at the same time. */
    private final Semaphore places;
    /** One for each field that may be worked out at the same time. */
    private final Semaphore fields;

    private final FreeMemory memory;
    private final StoreWatch store;

    private final Set<OpenAnswer> openAnswers = ConcurrentHashMap.newKeySet();
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore waitingPlaces;
    private volatile boolean isClosed;
    // The one thread that closes it reads and writes it.
    private Duration patience = FIRST_PATIENCE;

    AdmissionControl(Limits limits, FreeMemory memory, StoreWatch store) {
        this.most = limits.concurrent();
        this.time = limits.time();
        this.places = new Semaphore(most);
        this.waitingPlaces = new Semaphore(most);
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
        // All places are taken while it is closed, and given back before it opens:
        // a request that finds none looks again.
        boolean isIn = places.tryAcquire() || !isClosed && places.tryAcquire();
        // Read while a place is held: the thread that closes it waits for the place, or has closed it already.
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
        take(waitingPlaces, 1);
        waiting.add(entry);
        if (!isClosed) {
            resumeWaiting();
        }
    }

    private void resumeWaiting() {
        for (Runnable entry = waiting.poll(); entry != null; entry = waiting.poll()) {
            waitingPlaces.release();
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
    void register(OpenAnswer answer) {
        openAnswers.add(answer);
    }

    /** Forgets an answer that is sent, or whose client has gone. */
    void unregister(OpenAnswer answer) {
        openAnswers.remove(answer);
    }

    @Override
    public boolean runAlone(Runnable work) throws InterruptedException {
        boolean isAlone = false;
        isClosed = true;
        try {
            isAlone = drain();
            if (isAlone) {
                work.run();
            }
        } finally {
            if (isAlone) {
                places.release(most);
            }
            isClosed = false;
            resumeWaiting();
        }
        return isAlone;
    }

    /**
     * Waits until the requests under way have ended, longer with each attempt; the last attempt cuts answers off that are
     * still being sent.
     *
     * @return whether all places are taken now, so that no request is answered
     */
    private boolean drain() throws InterruptedException {
        boolean isLast = patience.compareTo(LAST_PATIENCE) >= 0;
        boolean isEmpty = takeAllPlaces(patience) || isLast && drainOpenAnswers();
        patience = isEmpty || isLast ? FIRST_PATIENCE : patience.multipliedBy(2);
        return isEmpty;
    }

    private boolean drainOpenAnswers() throws InterruptedException {
        openAnswers.forEach(answer -> answer.cutOff(false));
        // What clients still wait for is worked out here, until its time is up.
        if (takeAllPlaces(time)) {
            return true;
        }
        openAnswers.forEach(answer -> answer.cutOff(true));
        return takeAllPlaces(patience);
    }

    private boolean takeAllPlaces(Duration wait) throws InterruptedException {
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
