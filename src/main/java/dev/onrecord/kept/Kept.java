package dev.onrecord.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.function.ToIntBiFunction;

/**
 * What was worked out once, for whoever wants it again: as much as there is room for, and counted in the metrics.
 *
 * @param <K> by what it is found
 * @param <V> what is kept
 */
// What Caffeine makes by name of a cache that is bounded by weight and counts, and Quarkus does not know to keep in a
// binary.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSSMW")
public final class Kept<K, V> {

    /** Which part of the memory a cache may take. */
    private static final int SHARE = 32;

    private final boolean keeps;
    private final Cache<K, V> cache;

    /**
     * @param name what it is called in the metrics
     * @param bytes how many bytes are kept, where memory is large enough; none with 0
     * @param size how many bytes a key takes with its value: about
     */
    public Kept(String name, long bytes, ToIntBiFunction<K, V> size, MeterRegistry meters) {
        this.keeps = bytes > 0;
        long most = Math.min(bytes, room());
        this.cache = builder()
                .maximumWeight(most)
                .weigher((K key, V value) -> size.applyAsInt(key, value))
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, cache, name);
        Gauge.builder("onrecord.kept." + name, this, Kept::held)
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

    /** @return whether there is room for anything */
    public boolean keeps() {
        return keeps;
    }

    /** @return what is kept; null where nothing is */
    public V find(K key) {
        return cache.getIfPresent(key);
    }

    /** Keeps it, as long as there is room. */
    public void keep(K key, V value) {
        if (keeps) {
            cache.put(key, value);
        }
    }
}
