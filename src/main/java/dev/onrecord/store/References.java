package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.util.List;

/** References to records as clients give them: slugs or global ids. */
final class References {

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
                                + "s` lists those there are.");
            }
        }
        return found.stream().map(entry -> entry.slug).distinct().toList();
    }
}
