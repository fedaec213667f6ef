package dev.onrecord.entry;

import dev.onrecord.page.Cursor;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * A window on a list in one order, as keyset conditions: the database seeks to the cursor's key in an index instead
 * of counting its way there.
 *
 * @param <T> what is listed
 */
final class Listing<T extends Entry> {

    private final String name;
    private final SortOrder<T> order;
    private final Window window;
    private final List<String> conditions = new ArrayList<>();
    private final List<List<String>> stretches = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Object> stretchValues = new HashMap<>();

    Listing(Class<T> type, SortOrder<T> order, Window window) {
        this.order = order;
        this.window = window;
        this.name = type.getSimpleName() + "." + order.name();
        seek("after", window.after(), order.descending() ? "<" : ">");
        seek("before", window.before(), order.descending() ? ">" : "<");
        part();
    }

    // The key alone bounds the range that an index serves; only records with the very same key are told apart by slug.
    private void seek(String end, String cursor, String beyond) {
        if (cursor == null) {
            return;
        }
        Cursor place = Cursor.decode(cursor, name);
        String path = path();
        conditions.add("%s %s= :%sKey and (%s %s :%sKey or e.slug %s :%sSlug)"
                .formatted(path, beyond, end, path, beyond, end, beyond, end));
        values.put(end + "Key", parsed(cursor, order.key().parse(), place.key()));
        values.put(end + "Slug", place.slug());
    }

    private void part() {
        String cursor = window.backward() ? window.before() : window.after();
        if (cursor == null) {
            return;
        }
        String end = window.backward() ? "before" : "after";
        boolean up = order.descending() == window.backward();
        String beyond = up ? ">" : "<";
        Function<Object, ?> step = key -> order.key().step().apply(key, up ? 1 : -1);
        stretches.add(also("%s = :%sKey and e.slug %s :%sSlug".formatted(path(), end, beyond, end)));
        stretches.add(also("%s %s= :beyondKey".formatted(path(), beyond)));
        stretchValues.put("beyondKey", parsed(cursor, step, values.get(end + "Key")));
        stretchValues.put("places", window.size() + 1);
    }

    private List<String> also(String condition) {
        return Stream.concat(conditions.stream(), Stream.of(condition)).toList();
    }

    private String path() {
        return "e." + order.key().attribute();
    }

    private static <V> Object parsed(String cursor, Function<V, ?> parse, V value) {
        try {
            return parse.apply(value);
        } catch (RuntimeException e) {
            throw Cursor.notOurs(cursor);
        }
    }

    /**
     * @return the conditions of what to read one behind the other: the records with the cursor's very key, and those
     *     beyond it, so that an index leads to the beginning of each however many records share a key. Nothing where no
     *     cursor says where to begin.
     */
    List<List<String>> stretches() {
        return stretches;
    }

    /** @return the values of the stretches, beside {@link #values()} */
    Map<String, Object> stretchValues() {
        return stretchValues;
    }

    List<String> conditions() {
        return conditions;
    }

    Map<String, Object> values() {
        return values;
    }

    /** @return the order in which to read: a page from the end of the list is read backward */
    String ordering() {
        String direction = order.descending() != window.backward() ? " desc" : "";
        return path() + direction + ", e.slug" + direction;
    }

    /** @param read up to one record more than the window shows, in reading order */
    Page<T> page(List<T> read, IntSupplier total) {
        boolean more = read.size() > window.size();
        List<T> items = new ArrayList<>(more ? read.subList(0, window.size()) : read);
        if (window.backward()) {
            Collections.reverse(items);
        }
        // A cursor is itself a record of the list, so there is always something on its far side (Relay, §5.3).
        return new Page<>(
                List.copyOf(items),
                item -> new Cursor(
                        name, item.slug, String.valueOf(order.key().read().apply(item))),
                window.backward() ? window.before() != null : more,
                window.backward() ? more : window.after() != null,
                total);
    }
}
