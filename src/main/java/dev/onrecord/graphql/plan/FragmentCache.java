package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.cache.BoundedCache;
import dev.onrecord.cache.DerivedState;
import dev.onrecord.cache.HeapSize;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A cache of fragments of answers: what one selection says of one record, as JSON. The data of a version never changes, so
 * a fragment without variables is the same in every answer.
 */
@Singleton
class FragmentCache implements DerivedState {

    /** What an entry takes beside its bytes, in bytes: about. */
    private static final int OVERHEAD = 100;

    private static final int USUAL_LENGTH = 500;

    private static final AtomicLong ASKED = new AtomicLong();

    private final BoundedCache<Key, byte[]> fragments;

    /** @param bytes how many bytes of parts of answers are kept in memory, for other questions about the same; none with 0 */
    FragmentCache(
            @ConfigProperty(name = "onrecord.plans.kept-parts", defaultValue = "16000000") long bytes,
            MeterRegistry meters) {
        this.fragments = new BoundedCache<>(
                "parts", Math.min(bytes, BoundedCache.room()), fragment -> OVERHEAD + fragment.length, meters);
    }

    /** @return a number for another selection, or another field, that fragments answer */
    static long number() {
        return ASKED.incrementAndGet();
    }

    /** @return the fragment as it was cached, ready to be written; null where it is not cached */
    @Nullable
    ResponseValue get(Key key) {
        byte[] fragment = fragments.get(key);
        return fragment == null ? null : out -> out.write(fragment);
    }

    /** @return the fragment, which is cached when it is written, unless there are errors in the answer */
    ResponseValue caching(Key key, ResponseValue fragment) {
        return new Caching(key, fragment);
    }

    @Override
    public void invalidate() {
        fragments.clear();
    }

    private final class Caching implements ResponseValue {

        private final Key key;
        private final ResponseValue fragment;
        private boolean cacheable = true;

        Caching(Key key, ResponseValue fragment) {
            this.key = key;
            this.fragment = fragment;
        }

        @Override
        public boolean propagate(ResultPath path, List<GraphQLError> errors) {
            cacheable = false;
            return fragment.propagate(path, errors);
        }

        @Override
        public void write(ByteArrayBuilder out) {
            if (cacheable) {
                out.write(written());
            } else {
                fragment.write(out);
            }
        }

        private byte[] written() {
            ByteArrayBuilder own = new ByteArrayBuilder(USUAL_LENGTH);
            fragment.write(own);
            byte[] bytes = own.toByteArray();
            fragments.put(key, bytes);
            return bytes;
        }
    }

    /**
     * Which fragment it is.
     *
     * @param asked the number of what is asked of the record, a selection or a field of a plan: the plan itself belongs to a
     *     query that may be forgotten
     * @param record the key of the record
     */
    record Key(long asked, Object record) implements HeapSize {

        @Override
        public int bytes() {
            return OBJECT + HeapSize.of(record);
        }
    }
}
