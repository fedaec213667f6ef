package dev.onrecord.list;

import dev.onrecord.cache.HeapSize;
import dev.onrecord.entry.Entry;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Page;
import dev.onrecord.store.RecordCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A whole list in one order, from which its pages are cut, and those of what filters leave of it.
 *
 * @param <T> what is listed
 */
final class CachedList<T extends Entry> implements HeapSize {

    private static final int NOWHERE = Integer.MIN_VALUE;

    private final List<T> records;
    private final boolean whole;
    private final Map<String, Integer> places = new HashMap<>();

    private CachedList(List<T> records, boolean whole) {
        this.records = records;
        this.whole = whole;
        for (T record : records) {
            places.put(record.slug, places.size());
        }
    }

    /** @param first the first page of the list; where it goes on behind it, nothing can be cut from it */
    static <T extends Entry> CachedList<T> of(Page<T> first) {
        return first.hasNext() ? new CachedList<>(List.of(), false) : new CachedList<>(first.items(), true);
    }

    List<T> records() {
        return records;
    }

    /** @return whether it is the whole list */
    boolean isWhole() {
        return whole;
    }

    /** @return whether that record is in the list */
    boolean has(T record) {
        return places.containsKey(record.slug);
    }

    /**
     * @return the part of the list that the keyset shows; none where its cursor stands for no record of the list
     */
    Optional<Page<T>> cut(Keyset<T> keyset) {
        int after = place(keyset, keyset.after(), -1);
        int before = place(keyset, keyset.before(), records.size());
        if (after == NOWHERE || before == NOWHERE) {
            return Optional.empty();
        }
        List<T> shown = records.subList(after + 1, Math.max(after + 1, before));
        return Optional.of(keyset.page(keyset.read(shown), records::size));
    }

    /**
     * @param filter what is wanted of the list
     * @return the part of what is wanted that the keyset shows; none where its cursor stands for no record of the list
     */
    Optional<Page<T>> cut(Keyset<T> keyset, Predicate<T> filter) {
        int after = place(keyset, keyset.after(), -1);
        int before = place(keyset, keyset.before(), records.size());
        if (after == NOWHERE || before == NOWHERE) {
            return Optional.empty();
        }
        List<T> shown = new ArrayList<>();
        int total = 0;
        for (int i = 0; i < records.size(); i++) {
            T record = records.get(i);
            if (filter.test(record)) {
                total++;
                if (after < i && i < before) {
                    shown.add(record);
                }
            }
        }
        int counted = total;
        return Optional.of(keyset.page(keyset.read(shown), () -> counted));
    }

    @Override
    public int bytes() {
        return RecordCache.weight(records);
    }

    private int place(Keyset<T> keyset, @Nullable Cursor cursor, int end) {
        if (cursor == null) {
            return end;
        }
        Integer place = places.get(cursor.slug());
        return place != null && keyset.isAt(cursor, records.get(place)) ? place : NOWHERE;
    }
}
