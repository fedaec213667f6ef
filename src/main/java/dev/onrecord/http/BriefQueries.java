package dev.onrecord.http;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.cache.BoundedCache;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * The queries that the event loop answers itself: those whose answers take a moment, and are found without the
 * database. To wake a worker for them would take as long as they do.
 */
@Singleton
class BriefQueries {

    /** In bytes: about. */
    static final long QUERIES_KEPT = 2_000_000;

    /** What an entry takes beside its text, in bytes: about. */
    private static final int OVERHEAD = 150;

    /** What a character takes, in bytes. */
    private static final int CHARACTER = 2;

    /** For how long others may wait for the event loop. */
    static final Duration MOMENT = Duration.ofMillis(2);

    /** What the last answer to a query says of the next. */
    private enum Sign {
        BRIEF,
        /** It took longer, for once: memory may have been cleaned up meanwhile, or the processor been elsewhere. */
        DOUBTFUL
    }

    private final Cache<String, Sign> queries = BoundedCache.builder()
            .maximumWeight(Math.min(QUERIES_KEPT, BoundedCache.room()))
            .weigher((String query, Sign sign) -> OVERHEAD + CHARACTER * query.length())
            .build();

    /** @return whether the next answer to that query, with whatever variables, is likely to take a moment */
    boolean include(String query) {
        return queries.getIfPresent(query) != null;
    }

    /**
     * Learns from an answer. Two in a row that take longer than a moment show that the query is no brief one.
     *
     * @param took how long it took, in nanoseconds
     * @param byMemory whether it was found by a plan, and without the database
     */
    void learn(String query, long took, boolean byMemory) {
        Sign last = queries.getIfPresent(query);
        if (!byMemory) {
            forget(query);
        } else if (took < MOMENT.toNanos()) {
            sign(query, last, Sign.BRIEF);
        } else if (last == Sign.BRIEF) {
            sign(query, last, Sign.DOUBTFUL);
        } else {
            forget(query);
        }
    }

    private void sign(String query, Sign last, Sign now) {
        if (last != now) {
            queries.put(query, now);
        }
    }

    /** The query turned out not to be one. */
    void forget(String query) {
        queries.invalidate(query);
    }
}
