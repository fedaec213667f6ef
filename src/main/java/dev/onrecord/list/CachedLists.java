package dev.onrecord.list;

import dev.onrecord.entry.Entry;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.store.RecordCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whole lists of a noun's records, read once and kept while they fit their share of {@link RecordCache}.
 *
 * @param <T> what is listed
 */
final class CachedLists<T extends Entry> {

    /** Which part of all a single list may take: there is one for each order, and for each record that has such a list. */
    private static final int SHARE = 16;

    private final Class<T> type;
    private final SortOrder<T> order;

    CachedLists(Class<T> type, SortOrder<T> order) {
        this.type = type;
        this.order = order;
    }

    /** @return the list of all, as the only one; none where it is too long */
    Optional<List<CachedList<T>>> ofAll() {
        return whole(RecordCache.here()
                .find(
                        List.of(type, order),
                        List.of(""),
                        all -> Map.of("", CachedList.of(reader().page(first(longest()))))));
    }

    /** @return the parents' lists; none where one of them is too long, or there are too many to be read at once */
    Optional<List<CachedList<T>>> of(Relation relation, List<String> parents) {
        if (parents.size() > Window.LARGEST) {
            return Optional.empty();
        }
        Optional<List<CachedList<T>>> lists = of(relation, parents, Window.LARGEST);
        return lists.isEmpty() && parents.size() == 1 ? of(relation, parents, longest()) : lists;
    }

    /** @return what is in one of the parents' lists at least; none where that is not known */
    Optional<Predicate<T>> inOne(Relation relation, List<String> parents) {
        return of(relation, parents).map(lists -> record -> isInOne(lists, record));
    }

    // A stream or an iterator for every record of a list would take longer than the question.
    private static <T extends Entry> boolean isInOne(List<CachedList<T>> lists, T record) {
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).has(record)) {
                return true;
            }
        }
        return false;
    }

    /** @param most how many records a list may have */
    private Optional<List<CachedList<T>>> of(Relation relation, List<String> parents, int most) {
        return whole(RecordCache.here().find(List.of(type, order, relation, most), parents, missing -> {
            Map<String, CachedList<T>> lists = new HashMap<>();
            List<Page<T>> pages = reader().pages(first(most), relation, missing);
            for (int i = 0; i < pages.size(); i++) {
                lists.put(missing.get(i), CachedList.of(pages.get(i)));
            }
            return lists;
        }));
    }

    private static <T extends Entry> Optional<List<CachedList<T>>> whole(List<CachedList<T>> lists) {
        return lists.stream().allMatch(CachedList::isWhole) ? Optional.of(lists) : Optional.empty();
    }

    private static int longest() {
        long most = RecordCache.here().bytes() / SHARE / RecordCache.RECORD;
        return (int) Math.min(Integer.MAX_VALUE, Math.max(Window.LARGEST, most));
    }

    private PageReader<T> reader() {
        return new PageReader<>(type, List.of());
    }

    private Keyset<T> first(int records) {
        return new Keyset<>(type, order, new Window(records, false, null, null));
    }
}
