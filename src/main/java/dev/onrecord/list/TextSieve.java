package dev.onrecord.list;

import dev.onrecord.cache.HeapSize;
import java.util.BitSet;
import java.util.Optional;

/**
 * Which texts may contain another one: those that have all its runs of three characters. A run is known by its hash alone,
 * so that some of them do not contain it; none is missing.
 */
final class TextSieve implements HeapSize {

    private static final int RUN = 3;

    /** How many hashes are told apart: a text of a hundred words has a fifth of them. */
    private static final int HASHES = 1 << 11;

    private static final int BITS = 11;

    /** 2^32 by the golden ratio, which spreads hashes that are near each other (Knuth, §6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /** What a text takes, in bytes. */
    static final int EACH = HASHES / Byte.SIZE;

    /** By the hash of a run, the numbers of the texts that have such a run. */
    private final BitSet[] having = new BitSet[HASHES];

    private final int count;

    /** @param count how many texts there are at most */
    TextSieve(int count) {
        this.count = count;
        for (int i = 0; i < HASHES; i++) {
            having[i] = new BitSet(count);
        }
    }

    /** Takes a text in. */
    void add(int number, String text) {
        for (int i = 0; i + RUN <= text.length(); i++) {
            having[hash(text, i)].set(number);
        }
    }

    private static int hash(String text, int at) {
        int run = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
        return run * SPREAD >>> Integer.SIZE - BITS;
    }

    /** @return the numbers of the texts that may contain this one; none where it is too short to tell */
    Optional<BitSet> mayContain(String text) {
        if (text.length() < RUN) {
            return Optional.empty();
        }
        BitSet found = new BitSet();
        found.set(0, count);
        for (int i = 0; i + RUN <= text.length(); i++) {
            found.and(having[hash(text, i)]);
        }
        return Optional.of(found);
    }

    @Override
    public int bytes() {
        return OBJECT * HASHES + EACH * count;
    }
}
