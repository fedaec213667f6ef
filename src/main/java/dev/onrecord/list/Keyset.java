package dev.onrecord.list;

import dev.onrecord.entry.Entry;
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
import org.jspecify.annotations.Nullable;

/**
 * A window on a list in one order. For the database it is keyset conditions: it seeks to the cursor's key in an index
 * instead of counting its way there.
 *
 * @param <T> what is listed
 */
final class Keyset<T extends Entry> {

    private final String name;
    private final SortOrder<T> order;
    private final Window window;
    private final @Nullable Cursor after;
    private final @Nullable Cursor before;
    private final @Nullable Object afterKey;
    private final @Nullable Object beforeKey;
    private final @Nullable Object beyondKey;

    /** @throws dev.onrecord.error.ClientError if one of the window's cursors is not of such a list */
    Keyset(Class<T> type, SortOrder<T> order, Window window) {
        this.order = order;
        this.window = window;
        this.name = type.getSimpleName() + "." + order.name();
        this.after = cursor(window.after());
        this.before = cursor(window.before());
        this.afterKey =
                after == null ? null : parsed(window.after(), order.key().parse(), after.key());
        this.beforeKey =
                before == null ? null : parsed(window.before(), order.key().parse(), before.key());
        this.beyondKey = beyondKey();
    }

    private @Nullable Cursor cursor(@Nullable String text) {
        return text == null ? null : Cursor.decode(text, name);
    }

    private @Nullable Object beyondKey() {
        Object key = window.backward() ? beforeKey : afterKey;
        Function<Object, ?> step = from -> order.key().step().apply(from, readsUp() ? 1 : -1);
        return key == null ? null : parsed(window.backward() ? window.before() : window.after(), step, key);
    }

    private static <V> Object parsed(@Nullable String cursor, Function<V, ?> parse, V value) {
        try {
            return parse.apply(value);
        } catch (RuntimeException e) {
            throw Cursor.notOurs(cursor);
        }
    }

    /** @return the cursor to begin behind; null for the beginning */
    @Nullable
    Cursor after() {
        return after;
    }

    /** @return the cursor to end in front of; null for the end */
    @Nullable
    Cursor before() {
        return before;
    }

    /** @return whether the cursor, if it stands for that record at all, was given out for it as it is */
    boolean isAt(Cursor cursor, T record) {
        return cursor.key().equals(key(record));
    }

    private String key(T record) {
        return order.key().write().apply(order.key().read().apply(record));
    }

    /** Whether keys grow from one record read to the next. */
    private boolean readsUp() {
        return order.descending() == window.backward();
    }

    private String path() {
        return "e." + order.key().attribute();
    }

    List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        if (after != null) {
            conditions.add(beyond("after", order.descending() ? "<" : ">"));
        }
        if (before != null) {
            conditions.add(beyond("before", order.descending() ? ">" : "<"));
        }
        return conditions;
    }

    // The key alone bounds the range that an index serves; only records with the very same key are told apart by slug.
    private String beyond(String end, String beyond) {
        return "%s %s= :%sKey and (%s %s :%sKey or e.slug %s :%sSlug)"
                .formatted(path(), beyond, end, path(), beyond, end, beyond, end);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (after != null) {
            values.put("afterKey", afterKey);
            values.put("afterSlug", after.slug());
        }
        if (before != null) {
            values.put("beforeKey", beforeKey);
            values.put("beforeSlug", before.slug());
        }
        return values;
    }

    /**
     * What to read one behind the other, until there are as many as are wanted: the records with the cursor's very key,
     * and those beyond it, so that an index leads to the beginning of each however many records share a key. All at once
     * where no cursor says where to begin.
     *
     * <p>They are SQL statements of their own. As parts of one they would have to be limited each, and H2 takes the result
     * of such a part for that of the next statement when nothing but its limit is another.
     */
    List<Stretch> stretches() {
        if (beyondKey == null) {
            return List.of(new Stretch(conditions(), values()));
        }
        String end = window.backward() ? "before" : "after";
        String beyond = readsUp() ? ">" : "<";
        String tied = "%s = :%sKey and e.slug %s :%sSlug".formatted(path(), end, beyond, end);
        // The latter alone says it, and the former leads an index past the records with the cursor's key.
        String further = "%s %s= :beyondKey and %s %s :%sKey".formatted(path(), beyond, path(), beyond, end);
        return List.of(new Stretch(also(tied), values()), new Stretch(also(further), also("beyondKey", beyondKey)));
    }

    /**
     * A part of what the window shows, the records of which stand together in the list.
     *
     * @param conditions HQL over the alias {@code e}
     * @param values the conditions' parameters
     */
    record Stretch(List<String> conditions, Map<String, Object> values) {}

    private List<String> also(String condition) {
        return Stream.concat(conditions().stream(), Stream.of(condition)).toList();
    }

    private Map<String, Object> also(String parameter, Object value) {
        Map<String, Object> all = values();
        all.put(parameter, value);
        return all;
    }

    /** @return whether the window is read from its end */
    boolean isBackward() {
        return window.backward();
    }

    /** @return how many records to read: one more than the window shows */
    int places() {
        return window.size() + 1;
    }

    /** @return the order in which to read: a page from the end of the list is read backward */
    String ordering() {
        String direction = order.descending() != window.backward() ? " desc" : "";
        return path() + direction + ", e.slug" + direction;
    }

    /** @return what the database would read of that part of the list: as many as are wanted, in reading order */
    List<T> read(List<T> part) {
        if (!window.backward()) {
            return part.subList(0, Math.min(places(), part.size()));
        }
        List<T> read = new ArrayList<>(part.subList(Math.max(0, part.size() - places()), part.size()));
        Collections.reverse(read);
        return read;
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
                item -> new Cursor(name, item.slug, key(item)),
                before != null || !window.backward() && more,
                after != null || window.backward() && more,
                total);
    }
}
