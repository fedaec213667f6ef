package dev.onrecord.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What another thread makes while this one does what comes before it. A failure or the end of memory there is one here.
 *
 * @param <V> what is made
 */
public final class Ahead<V> {

    private final CompletableFuture<V> making;

    private Ahead(CompletableFuture<V> making) {
        this.making = making;
    }

    /** @param maker begins at once */
    public static <V> Ahead<V> of(Supplier<V> maker) {
        return new Ahead<>(CompletableFuture.supplyAsync(maker));
    }

    /** @param value what was made before */
    public static <V> Ahead<V> made(V value) {
        return new Ahead<>(CompletableFuture.completedFuture(value));
    }

    /** @return it, as soon as it is made; what kept it from being made is thrown here */
    public V get() {
        try {
            return making.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
