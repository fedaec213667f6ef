package dev.onrecord.entry;

import dev.onrecord.page.ClientError;
import dev.onrecord.page.ClientError.Code;
import java.util.Iterator;
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
        Iterator<Entry> found = Level.bySlugs(kind, slugs).iterator();
        for (String slug : slugs) {
            if (found.next() == null) {
                throw new ClientError(
                        Code.UNKNOWN_RECORD,
                        "There is no " + kind.word() + " '" + slug + "'; `" + kind.word()
                                + "s` lists those there are.");
            }
        }
        return slugs;
    }
}
