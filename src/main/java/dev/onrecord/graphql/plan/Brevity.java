package dev.onrecord.graphql.plan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether the answers to a query take only a moment, and no database: then the event loop answers it, since waking a worker
 * would take as long as the answer.
 */
public final class Brevity {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** For how long others may wait for the event loop. */
    private static final Duration MOMENT = Duration.ofMillis(2);

    /** What the last answer says of the next. */
    private enum Sign {
        LONG,
        BRIEF,
        /** It took longer, for once: memory may have been cleaned up meanwhile, or the processor been elsewhere. */
        DOUBTFUL
    }

    private volatile Sign last = Sign.LONG;

    /**
     * The wall clock costs next to nothing, and is enough for a query that was brief. It runs on while others have the
     * processor, though, so on a busy machine any answer may seem long. Whether a query that was not brief is so now, the
     * processor time of the thread tells, which is a system call.
     *
     * @return what measures the next answer, in nanoseconds, on the thread that finds it
     */
    public LongSupplier clock() {
        return last == Sign.BRIEF || !THREADS.isCurrentThreadCpuTimeSupported()
                ? System::nanoTime
                : THREADS::getCurrentThreadCpuTime;
    }

    /** @return whether the next answer to that query, with whatever variables, is likely to take a moment */
    public boolean isBrief() {
        return last != Sign.LONG;
    }

    /**
     * Learns from an answer. Two in a row that take longer than a moment show that the query is no brief one.
     *
     * @param took how long it took by its {@link #clock}, in nanoseconds
     * @param byMemory whether it was found by a plan, and without the database
     */
    public void learn(long took, boolean byMemory) {
        if (byMemory && took < MOMENT.toNanos()) {
            last = Sign.BRIEF;
        } else {
            last = byMemory && last == Sign.BRIEF ? Sign.DOUBTFUL : Sign.LONG;
        }
    }

    /** Takes the query for one that is not brief, until it is learnt anew. */
    public void forget() {
        last = Sign.LONG;
    }
}
