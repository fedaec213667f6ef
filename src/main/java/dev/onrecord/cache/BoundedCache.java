package dev.onrecord.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A cache that is bounded by bytes and counted in the metrics. What is in it never changes, so that nothing
 * expires; where it follows from the records, it is cleared when a server goes on to another version of them
 * ({@link DerivedState}).
 *
 * @param <K> by what it is found
 * @param <V> what is kept
 */
// Caffeine finds it by name, for a cache that is bounded by weight and counts. Quarkus cannot see that,
// and would not keep it in a binary.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSSMW")
public final class BoundedCache<K, V> {

    /** Which part of the memory a cache may take. */
    private static final int SHARE = 32;

    private final boolean enabled;
    private final long bytes;
    private final Cache<K, V> cache;
    /** How many bytes have been put since it was empty: when it is full, at least as many as it holds. */
    private final AtomicLong put = new AtomicLong();

    private final RecentKeys refused = new RecentKeys();

    /**
     * @param name what it is called in the metrics
     * @param bytes how many bytes are kept; none with 0
     * @param size how many bytes a value takes: about; what its key takes is counted beside it
     */
    public BoundedCache(String name, long bytes, ToIntFunction<V> size, MeterRegistry meters) {
        this.enabled = bytes > 0;
        this.bytes = bytes;
        this.cache = builder()
                .maximumWeight(this.bytes)
                .weigher((K key, V value) -> counted(HeapSize.of(key) + size.applyAsInt(value)))
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, cache, name);
        Gauge.builder("onrecord.kept." + name, this, BoundedCache::held)
                .description("What the kept " + name + " take in memory.")
                .baseUnit("bytes")
                .register(meters);
    }

    /** @return how many bytes a cache may take at most, so that all of them together leave room for requests */
    public static long room() {
        return Runtime.getRuntime().maxMemory() / SHARE;
    }

    /** @return how every cache of the house begins: it tidies itself up at once, as to wake a thread for it takes longer */
    public static Caffeine<Object, Object> builder() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }

    private long held() {
        return cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** @return how many bytes are kept at most */
    public long bytes() {
        return bytes;
    }

    /** @return whether anything is cached: whether the setting allows more than 0 bytes */
    public boolean isEnabled() {
        return enabled;
    }

    /** @return the cached value; null where there is none */
    public @Nullable V get(K key) {
        return cache.getIfPresent(key);
    }

    /** @return the cached value; null where there is none. It is not counted. */
    public @Nullable V peek(K key) {
        return cache.policy().getIfPresentQuietly(key);
    }

    /**
     * Caches the value, as long as there is room. Where there is none it has to come a second time: most of what is asked
     * once is never asked again, and would push out what is.
     */
    public void put(K key, V value) {
        if (enabled && (put.get() < bytes || refused.add(key))) {
            cache.put(key, value);
        }
    }

    private int counted(int size) {
        put.addAndGet(size);
        return size;
    }

    /** Forgets all that is cached. */
    public void clear() {
        cache.invalidateAll();
        put.set(0);
    }
}
