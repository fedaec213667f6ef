package dev.onrecord.graph;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is read when it is first asked for, and then kept. Two threads may both read it, and get equal values.
 *
 * @param <V> the value
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
