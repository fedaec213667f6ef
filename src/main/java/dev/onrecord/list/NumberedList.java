package dev.onrecord.list;

import static java.util.Objects.requireNonNull;

import dev.onrecord.cache.HeapSize;
import dev.onrecord.entry.Entry;
import dev.onrecord.page.Cursor;
import dev.onrecord.page.Page;
import dev.onrecord.store.BatchLoader;
import dev.onrecord.store.RecordCache;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of all records of a noun in one order, where it is too long to be kept as a whole: the numbers of its records
 * alone, from which pages are cut whose records are then read.
 *
 * @param <T> what is listed
 */
final class NumberedList<T extends Entry> {

    private static final int NOWHERE = Integer.MIN_VALUE;

    private final Class<T> type;
    private final Columns columns;
    private final Places places;

    private NumberedList(Class<T> type, Columns columns, Places places) {
        this.type = type;
        this.columns = columns;
        this.places = places;
    }

    /**
     * Where records stand in a list.
     *
     * @param numbers by place, the record's number
     * @param places by number, the record's place
     */
    private record Places(int[] numbers, int[] places) implements HeapSize {

        @Override
        public int bytes() {
            return OBJECT + 2 * Integer.BYTES * numbers.length;
        }
    }

    /** @return the list; none where it is too long even for that */
    static <T extends Entry> Optional<NumberedList<T>> of(Class<T> type, SortOrder<T> order) {
        return Columns.ofRecords(type).map(columns -> new NumberedList<>(type, columns, places(columns, type, order)));
    }

    private static <T extends Entry> Places places(Columns columns, Class<T> type, SortOrder<T> order) {
        return requireNonNull(RecordCache.here()
                .<String, Places>find(
                        List.of(Places.class, type, order),
                        List.of(""),
                        missing -> Map.of("", read(columns, type, order)))
                .get(0));
    }

    private static <T extends Entry> Places read(Columns columns, Class<T> type, SortOrder<T> order) {
        List<String> slugs = new PageReader<>(type, List.<Criterion<T>>of()).slugs(order);
        int[] numbers = new int[slugs.size()];
        int[] places = new int[slugs.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = requireNonNull(columns.keys().number(slugs.get(i)));
            places[numbers[i]] = i;
        }
        return new Places(numbers, places);
    }

    /**
     * @return the part of what meets the criteria that the keyset shows; none where its cursor stands for no record of the
     *     list, or the database can tell sooner
     */
    Optional<Page<T>> cut(Keyset<T> keyset, List<Criterion<T>> criteria) {
        int after = place(keyset, keyset.after(), -1);
        int before = place(keyset, keyset.before(), places.numbers.length);
        if (after == NOWHERE || before == NOWHERE) {
            return Optional.empty();
        }
        return ColumnCriteria.all(columns, this::read, criteria)
                .map(wanted -> keyset.page(
                        records(
                                keyset.isBackward()
                                        ? last(wanted, after, before, keyset)
                                        : first(wanted, after, before, keyset)),
                        wanted::cardinality));
    }

    private List<String> first(BitSet wanted, int after, int before, Keyset<T> keyset) {
        List<String> slugs = new ArrayList<>();
        for (int place = after + 1; place < before && slugs.size() < keyset.places(); place++) {
            add(slugs, wanted, place);
        }
        return slugs;
    }

    private List<String> last(BitSet wanted, int after, int before, Keyset<T> keyset) {
        List<String> slugs = new ArrayList<>();
        for (int place = before - 1; place > after && slugs.size() < keyset.places(); place--) {
            add(slugs, wanted, place);
        }
        return slugs;
    }

    private void add(List<String> slugs, BitSet wanted, int place) {
        int number = places.numbers[place];
        if (wanted.get(number)) {
            slugs.add((String) columns.keys().key(number));
        }
    }

    private List<T> read(List<Object> slugs) {
        return records(slugs.stream().map(String.class::cast).toList());
    }

    private List<T> records(List<String> slugs) {
        return BatchLoader.bySlugs(type, slugs);
    }

    private int place(Keyset<T> keyset, @Nullable Cursor cursor, int end) {
        if (cursor == null) {
            return end;
        }
        Integer number = columns.keys().number(cursor.slug());
        return number != null && keyset.isAt(cursor, BatchLoader.bySlug(type, cursor.slug()))
                ? places.places[number]
                : NOWHERE;
    }
}
