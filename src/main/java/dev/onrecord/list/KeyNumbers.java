package dev.onrecord.list;

import dev.onrecord.cache.HeapSize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of all records of a noun, or of all parts of a kind, each with a number from 0, which columns are read by. */
final class KeyNumbers implements HeapSize {

    /** What a key takes in memory with its number, in bytes: about. */
    static final int EACH = 150;

    /** Stands for keys that are too many for their columns to be kept. */
    static final KeyNumbers TOO_MANY = new KeyNumbers(List.of());

    private final Object[] keys;
    private final Map<Object, Integer> numbers;

    KeyNumbers(List<?> all) {
        this.keys = all.toArray();
        this.numbers = new HashMap<>(keys.length * 4 / 3 + 1);
        for (int i = 0; i < keys.length; i++) {
            numbers.put(keys[i], i);
        }
    }

    int count() {
        return keys.length;
    }

    Object key(int number) {
        return keys[number];
    }

    /** @return the key's number; null where there is no such key */
    @Nullable
    Integer number(Object key) {
        return numbers.get(key);
    }

    @Override
    public int bytes() {
        return OBJECT + EACH * keys.length;
    }
}
