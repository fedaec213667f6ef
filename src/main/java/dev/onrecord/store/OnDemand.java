package dev.onrecord.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read when somebody asks for it, and kept. Two who ask at once may read it both, which gives the same.
 *
 * @param <V> what it is
 */
final class OnDemand<V> {

    private final Supplier<V> reading;
    private volatile @Nullable V known;

    OnDemand(Supplier<V> reading) {
        this.reading = reading;
    }

    V get() {
        V value = known;
        if (value == null) {
            value = reading.get();
            known = value;
        }
        return value;
    }
}
