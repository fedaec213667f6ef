package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** References to records as clients give them: slugs or global ids. */
public final class References {

    /** How many slugs are read for a message, to either side: a mistake takes no longer in a large record. */
    private static final int MOST_COMPARED = 2_500;

    private References() {}

    /**
     * @return the slugs of the referenced records
     * @throws ClientError if one of them does not exist, which an empty answer would hide
     */
    public static List<String> resolve(EntryKind kind, List<String> references) {
        List<String> slugs = references.stream().map(kind::slug).toList();
        List<Entry> found = BatchLoader.bySlugs(kind, slugs);
        for (int i = 0; i < slugs.size(); i++) {
            if (found.get(i) == null) {
                throw new ClientError(
                        ErrorCode.UNKNOWN_RECORD,
                        "There is no " + kind.word() + " '" + slugs.get(i) + "'; `" + kind.word()
                                + "s` lists those there are."
                                + nearest(kind, slugs.get(i))
                                        .map(near -> " Did you mean '" + near + "'?")
                                        .orElse(""));
            }
        }
        return found.stream().map(entry -> entry.slug).distinct().toList();
    }

    /** @return the slug that is most like one of no record; none where none is near */
    public static Optional<String> nearest(EntryKind kind, String typed) {
        String slug = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        List<String> around = new ArrayList<>(slugs(kind, "e.slug >= :slug order by e.slug", slug));
        around.addAll(slugs(kind, "e.slug < :slug order by e.slug desc", slug));
        return Nearest.of(typed, around);
    }

    /** Those near in the order of the alphabet begin alike, and the index of slugs has them side by side. */
    private static List<String> slugs(EntryKind kind, String range, String slug) {
        return SqlStatements.of(
                        "select e.slug from " + kind.entity() + " e where " + range, String.class, Map.of("slug", slug))
                .setMaxResults(MOST_COMPARED)
                .getResultList();
    }
}
