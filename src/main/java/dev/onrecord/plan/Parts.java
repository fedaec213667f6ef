package dev.onrecord.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Parts of answers that were given once: what one selection says of one record, as JSON. The data never changes while
 * the process runs, so a part without variables is the same in every answer.
 */
@Singleton
// What Caffeine makes by name of a cache that is bounded by weight and counts, and Quarkus does not know to keep in a
// binary.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSSMW")
class Parts {

    /** What an entry takes beside its bytes, in bytes: about. */
    private static final int OVERHEAD = 150;

    private static final int USUAL_LENGTH = 500;

    private final Cache<Key, byte[]> parts;

    /** @param bytes how many bytes of parts of answers are kept in memory, for other questions about the same; none with 0 */
    Parts(
            @ConfigProperty(name = "onrecord.plans.kept-parts", defaultValue = "16000000") long bytes,
            MeterRegistry meters) {
        this.parts = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, byte[] part) -> OVERHEAD + part.length)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, parts, "parts");
        Gauge.builder("onrecord.kept.parts", this, Parts::held)
                .description("What the kept parts of answers take in memory.")
                .baseUnit("bytes")
                .register(meters);
    }

    private long held() {
        return parts.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** @return the part as it is kept, ready to be written; null where it is not */
    Cell find(Key key) {
        byte[] part = parts.getIfPresent(key);
        return part == null ? null : out -> out.write(part);
    }

    /** @return the part, which is kept when it is written */
    Cell keeping(Key key, Cell part) {
        return out -> {
            ByteArrayBuilder own = new ByteArrayBuilder(USUAL_LENGTH);
            part.write(own);
            byte[] bytes = own.toByteArray();
            parts.put(key, bytes);
            out.write(bytes);
        };
    }

    /** Which part it is. No record: what is made of records by the compiler is slow in a binary. */
    static final class Key {

        private final Object asked;
        private final Object record;

        /**
         * @param asked what is asked of the record: a selection or a field of a plan, the very same
         * @param record the key of the record
         */
        Key(Object asked, Object record) {
            this.asked = asked;
            this.record = record;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && asked == key.asked && record.equals(key.record);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(asked) + record.hashCode();
        }
    }
}
