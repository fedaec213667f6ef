package dev.onrecord.search;

import dev.onrecord.cache.DerivedState;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found ahead of the answer: what a request will cost is estimated by what it finds, and then it is answered with
 * that. Nothing is cached here: what is taken is gone, and who asks the same again gets the kept answer.
 */
@Singleton
class SearchesAhead implements DerivedState {

    /** More than there are requests between their estimate and their answer; what is never answered makes room for others. */
    private static final int MOST = 32;

    private final Map<Asked, Page<Hit>> found = new LinkedHashMap<>();

    /**
     * What was searched for.
     *
     * @param byName whether in names alone, by the beginnings of words
     * @param kinds of record; null for all
     */
    record Asked(boolean byName, String text, @Nullable Set<EntryKind> kinds, Window window) {}

    /** @return what the search finds, for the answer to take */
    Page<Hit> ahead(Asked asked, Supplier<Page<Hit>> search) {
        Page<Hit> page = search.get();
        synchronized (found) {
            found.put(asked, page);
            if (found.size() > MOST) {
                found.remove(found.keySet().iterator().next());
            }
        }
        return page;
    }

    /** @return what was found ahead, or else is found now */
    Page<Hit> find(Asked asked, Supplier<Page<Hit>> search) {
        Page<Hit> page;
        synchronized (found) {
            page = found.remove(asked);
        }
        return page == null ? search.get() : page;
    }

    @Override
    public void invalidate() {
        synchronized (found) {
            found.clear();
        }
    }
}
