package dev.onrecord.cache;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the key of a cache takes in memory, in bytes: about, and not less. Clients choose what they ask, so a key may be
 * larger than what is found for it.
 */
public interface HeapSize {

    /** What an object takes beside its texts. */
    int OBJECT = 50;

    /** @return what it takes */
    int bytes();

    /** @return what a part of a key takes, with the texts in it; what is neither a text nor has some is an object */
    static int of(@Nullable Object part) {
        if (part instanceof HeapSize sized) {
            return sized.bytes();
        }
        if (part instanceof String text) {
            return OBJECT + Character.BYTES * text.length();
        }
        if (part instanceof Collection<?> parts) {
            return OBJECT + parts.stream().mapToInt(HeapSize::of).sum();
        }
        return part instanceof Map<?, ?> parts ? OBJECT + of(parts.keySet()) + of(parts.values()) : OBJECT;
    }
}
