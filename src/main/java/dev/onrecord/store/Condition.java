package dev.onrecord.store;

import dev.onrecord.cache.HeapSize;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A further condition on the records of one level of an answer.
 *
 * @param hql begins with {@code and}; empty where there is none
 * @param values its parameters
 */
public record Condition(String hql, Map<String, ?> values) implements HeapSize {

    /** Keeps everything. */
    public static final Condition NONE = new Condition("", Map.of());

    @Override
    public int bytes() {
        return HeapSize.of(hql) + HeapSize.of(values);
    }

    /** @return this condition and the other; their parameters have different names */
    public Condition and(Condition other) {
        if (other.equals(NONE)) {
            return this;
        }
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(other.values);
        return new Condition(hql + other.hql, all);
    }

    /** @return the condition, whose parameter has that name; none at all where the client gave no value */
    public static Condition given(@Nullable Object value, String parameter, String hql) {
        return value == null ? NONE : new Condition(" and " + hql, Map.of(parameter, value));
    }
}
