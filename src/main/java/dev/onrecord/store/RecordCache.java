package dev.onrecord.store;

import dev.onrecord.cache.BoundedCache;
import dev.onrecord.cache.DerivedState;
import dev.onrecord.cache.HeapSize;
import dev.onrecord.entry.Entry;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the database once: records, what belongs to them, and whole lists of them. The data of a
 * version never changes, so it is the same whenever it is read.
 */
@Singleton
// Entities' static methods look it up, and nothing injects it: without this, Quarkus would remove the bean.
@Unremovable
public class RecordCache implements DerivedState {

    /** What an entry takes beside its records, in bytes: about. */
    private static final int OVERHEAD = 150;

    /** What a record takes in memory beside its texts, in bytes: about. */
    public static final int RECORD = 800;

    private static volatile @Nullable RecordCache here;

    private final BoundedCache<Key, Object> cache;

    /** @param bytes how many bytes of records are kept in memory, so that the database is not asked again; none with 0 */
    RecordCache(
            @ConfigProperty(name = "onrecord.entries.kept-records", defaultValue = "16000000") long bytes,
            MeterRegistry meters) {
        this.cache = new BoundedCache<>(
                "records", Math.min(bytes, BoundedCache.room()), value -> OVERHEAD + weight(value), meters);
    }

    /** @return the cache of this process */
    public static RecordCache here() {
        // To ask the container takes longer than to ask the cache, and each question of a request does.
        RecordCache known = here;
        if (known == null) {
            known = Arc.container().instance(RecordCache.class).get();
            here = known;
        }
        return known;
    }

    /** @return whether it is worth while to read more than is asked for */
    public boolean isEnabled() {
        return cache.isEnabled();
    }

    /** @return how many bytes all that is kept may take */
    public long bytes() {
        return cache.bytes();
    }

    /**
     * @param what the kind of value; equal for values of one kind
     * @param keys what the values belong to; null stands for nothing, and has no value
     * @param read reads the values that are not in the cache, by the keys that it is given; some keys may have none
     * @return for each key, in order, its value; null where it has none
     */
    @SuppressWarnings("unchecked") // Under one name there are values of one type.
    public <K, V> List<@Nullable V> find(Object what, List<K> keys, Function<List<K>, Map<K, V>> read) {
        List<@Nullable V> values = new ArrayList<>(keys.size());
        Set<K> missing = new LinkedHashSet<>();
        for (K key : keys) {
            V value = key == null ? null : (V) cached(what, key);
            values.add(value);
            if (key != null && value == null) {
                missing.add(key);
            }
        }
        return missing.isEmpty() ? values : completed(what, keys, values, read.apply(List.copyOf(missing)));
    }

    private <K, V> List<@Nullable V> completed(Object what, List<K> keys, List<@Nullable V> values, Map<K, V> read) {
        read.forEach((key, value) -> cache.put(new Key(what, key), value));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                values.set(i, read.get(keys.get(i)));
            }
        }
        return values;
    }

    private @Nullable Object cached(Object what, Object key) {
        return isEnabled() ? cache.get(new Key(what, key)) : null;
    }

    @Override
    public void invalidate() {
        cache.clear();
    }

    /** @return what records, or something that was read of them, take in memory, in bytes: about */
    public static int weight(Object value) {
        if (value instanceof HeapSize sized) {
            return sized.bytes();
        }
        if (value instanceof Collection<?> records) {
            return records.stream().mapToInt(RecordCache::weight).sum();
        }
        return RECORD + (value instanceof Entry entry ? entry.folded.length() : 0);
    }

    /** A kind of value, and what a value of it belongs to. */
    private record Key(Object what, Object whom) implements HeapSize {

        @Override
        public int bytes() {
            return HeapSize.of(what) + HeapSize.of(whom);
        }
    }
}
