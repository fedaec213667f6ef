package dev.onrecord.search;

import dev.onrecord.cache.BoundedCache;
import dev.onrecord.cache.DerivedState;
import dev.onrecord.cache.HeapSize;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What was searched for last: what a request will cost is estimated by what it finds, and then it is answered with that. */
@Singleton
class FoundPages implements DerivedState {

    /** What a page takes beside its hits, in bytes: about. */
    private static final int OVERHEAD = 1_000;

    /** What a hit takes beside its texts, in bytes: about. */
    private static final int HIT = 300;

    private final BoundedCache<Asked, Page<Hit>> pages;

    /**
     * What was searched for.
     *
     * @param byName whether in names alone, by the beginnings of words
     * @param kinds of record; null for all
     */
    record Asked(boolean byName, String text, @Nullable Set<EntryKind> kinds, Window window) implements HeapSize {

        @Override
        public int bytes() {
            return HeapSize.of(text) + HeapSize.of(kinds) + HeapSize.of(window.after()) + HeapSize.of(window.before());
        }
    }

    /** @param bytes how many bytes of what was found are kept in memory, for those who search for the same; none with 0 */
    FoundPages(
            @ConfigProperty(name = "onrecord.search.kept-pages", defaultValue = "4000000") long bytes,
            MeterRegistry meters) {
        this.pages = new BoundedCache<>("searches", Math.min(bytes, BoundedCache.room()), FoundPages::weight, meters);
    }

    /** @return what is found, as it was before or by that search */
    Page<Hit> find(Asked asked, Supplier<Page<Hit>> search) {
        Page<Hit> page = pages.get(asked);
        if (page == null) {
            page = search.get();
            pages.put(asked, page);
        }
        return page;
    }

    @Override
    public void invalidate() {
        pages.clear();
    }

    private static int weight(Page<Hit> page) {
        int characters = 0;
        for (Hit hit : page.items()) {
            characters += hit.id().length() + HIT;
            if (hit.highlight() != null) {
                characters += hit.highlight().html().length()
                        + hit.highlight().match().text().length();
            }
        }
        return OVERHEAD + 2 * characters;
    }
}
