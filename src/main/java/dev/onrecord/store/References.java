package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.text.Nearest;
import java.util.List;
import java.util.Map;

/** References to records as clients give them: slugs or global ids. */
final class References {

    /** How many slugs are compared for a message at most: a mistake takes no longer in a large record. */
    private static final int MOST_COMPARED = 5_000;

    private References() {}

    /**
     * @return the slugs of the referenced records
     * @throws ClientError if one of them does not exist, which an empty answer would hide
     */
    static List<String> resolve(EntryKind kind, List<String> references) {
        List<String> slugs = references.stream().map(kind::slug).toList();
        List<Entry> found = BatchLoader.bySlugs(kind, slugs);
        for (int i = 0; i < slugs.size(); i++) {
            if (found.get(i) == null) {
                throw new ClientError(
                        ErrorCode.UNKNOWN_RECORD,
                        "There is no " + kind.word() + " '" + slugs.get(i) + "'; `" + kind.word()
                                + "s` lists those there are." + hint(kind, slugs.get(i)));
            }
        }
        return found.stream().map(entry -> entry.slug).distinct().toList();
    }

    private static String hint(EntryKind kind, String typed) {
        return Nearest.of(typed, ofSuchLength(kind, typed))
                .map(slug -> " Did you mean '" + slug + "'?")
                .orElse("");
    }

    /** What is much longer or shorter than what was typed is not what was meant. */
    private static List<String> ofSuchLength(EntryKind kind, String typed) {
        int slips = Nearest.slips(typed);
        return SqlStatements.of(
                        "select e.slug from " + kind.entity()
                                + " e where length(e.slug) between :shortest and :longest order by e.slug",
                        String.class,
                        Map.of("shortest", typed.length() - slips, "longest", typed.length() + slips))
                .setMaxResults(MOST_COMPARED)
                .getResultList();
    }
}
