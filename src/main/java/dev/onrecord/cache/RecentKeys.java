package dev.onrecord.cache;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Which keys came lately: about, as they are known by their hashes, and a later one takes the place of an earlier. It is
 * the doorkeeper of a cache (Einziger, Friedman, Manes: TinyLFU, §3.4.2), which lets in what comes a second time.
 */
final class RecentKeys {

    private static final int BITS = 13;

    /** 2^32 by the golden ratio, which spreads hashes that are near each other (Knuth, §6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicIntegerArray hashes = new AtomicIntegerArray(1 << BITS);

    /** @return whether it is among them; it is from now on */
    boolean add(Object key) {
        int hash = key.hashCode() * SPREAD;
        return hashes.getAndSet(hash >>> Integer.SIZE - BITS, hash) == hash;
    }
}
