package dev.onrecord.graphql.limits;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.cache.BoundedCache;
import dev.onrecord.graph.RecordGraph.Links;
import dev.onrecord.graphql.limits.RecordCost.Part;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * What requests for the same operation have in common where only the values of variables are new: the cost of what is
 * asked of a record, where no variable stands within. So a request for a record by its slug, or for a page, is estimated
 * without a walk over the records.
 */
// What Caffeine makes by name of a cache that is bounded by size, and Quarkus does not know to keep in a binary.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMS")
final class KnownCosts {

    /** In bytes: about. */
    private static final long COSTS_KEPT = 4_000_000;

    /** What an entry takes, in bytes: about. */
    private static final int ENTRY = 150;

    private final Cache<Object, Long> costs = BoundedCache.builder()
            .maximumSize(Math.min(COSTS_KEPT, BoundedCache.room()) / ENTRY)
            .build();

    private final AtomicLong levels = new AtomicLong();

    /** @param level its number: the level itself belongs to an estimate that may be forgotten */
    private record AskedOfObject(long level, int object) {}

    /** @param level the number of the connection's */
    private record AskedOfPage(long level, Links links, int object, Part part, int records) {}

    /** @return a number for another level of an estimate */
    long number() {
        return levels.incrementAndGet();
    }

    /**
     * @param level what is asked, without variables
     * @param cost finds what is not known
     * @return what the fields cost that are asked of the object
     */
    long object(SelectionLevel level, int object, LongSupplier cost) {
        return of(new AskedOfObject(level.number(), object), cost);
    }

    /**
     * @param connection what is asked of the page, without variables
     * @param links the list
     * @param object whose list it is
     * @param cost finds what is not known
     * @return what the page costs
     */
    long page(SelectionLevel connection, Links links, int object, Part part, int records, LongSupplier cost) {
        return of(new AskedOfPage(connection.number(), links, object, part, records), cost);
    }

    /** Forgets them: the records are others. */
    void clear() {
        costs.invalidateAll();
    }

    private long of(Object asked, LongSupplier cost) {
        Long known = costs.getIfPresent(asked);
        if (known == null) {
            known = cost.getAsLong();
            costs.put(asked, known);
        }
        return known;
    }
}
