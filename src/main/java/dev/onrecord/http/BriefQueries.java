package dev.onrecord.http;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.kept.Kept;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * The queries that the event loop answers itself: those whose last answer took a moment, and was found without the
 * database. To wake a worker for them would take as long as they do.
 */
@Singleton
class BriefQueries {

    private static final int QUERIES_KEPT = 500;

    /** For how long others may wait for the event loop. */
    static final Duration MOMENT = Duration.ofMillis(2);

    private final Cache<String, Boolean> queries =
            Kept.builder().maximumSize(QUERIES_KEPT).build();

    /** @return whether the next answer to that query, with whatever variables, is likely to take a moment */
    boolean include(String query) {
        return queries.getIfPresent(query) != null;
    }

    /**
     * Learns from an answer.
     *
     * @param took how long it took, in nanoseconds
     * @param byMemory whether it was found by a plan, and without the database
     */
    void learn(String query, long took, boolean byMemory) {
        if (!byMemory || took >= MOMENT.toNanos()) {
            forget(query);
        } else if (!include(query)) {
            queries.put(query, true);
        }
    }

    /** The query turned out not to be one. */
    void forget(String query) {
        queries.invalidate(query);
    }
}
