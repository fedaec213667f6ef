package dev.onrecord.web;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and makes the maps and lists that an answer in JSON is made of. */
final class JsonObjects {

    private JsonObjects() {}

    /**
     * @param path names of fields, joined by dots
     * @return the value there; null where it is null, or something on the way is
     */
    static @Nullable Object at(@Nullable Object from, String path) {
        Object value = from;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return value;
    }

    /** @return the text there, which the schema promises */
    static String text(Object from, String path) {
        return (String) requireNonNull(at(from, path), path);
    }

    /** @return the text there; null where there is none */
    static @Nullable String perhapsText(@Nullable Object from, String path) {
        return (String) at(from, path);
    }

    /** @return the object there, which the schema promises */
    static Map<?, ?> within(Object from, String path) {
        return (Map<?, ?>) requireNonNull(at(from, path), path);
    }

    /** @return the number there, which the schema promises */
    static int number(Object from, String path) {
        return ((Number) requireNonNull(at(from, path), path)).intValue();
    }

    /** @return the objects of the list there; none where there is no list */
    static List<Map<?, ?>> list(Object from, String path) {
        return at(from, path) instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList()
                : List.of();
    }

    /** @return an object with these names and values, by turns, less those without a value */
    static Map<String, Object> object(@Nullable Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            Object value = members[i + 1];
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                object.put((String) requireNonNull(members[i]), value);
            }
        }
        return object;
    }

    /** @return the constant of an enum as it stands in a sentence: {@code prisoner exchange} */
    static String words(String constant) {
        return constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** Nothing else becomes a link, whatever the seeds say: {@code javascript:} would run. */
    static boolean isWeb(@Nullable String url) {
        return url != null && url.matches("(?i)https?://.+");
    }
}
