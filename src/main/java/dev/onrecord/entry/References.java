package dev.onrecord.entry;

import dev.onrecord.page.ClientError;
import dev.onrecord.page.ClientError.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** References to records as clients give them: slugs or global ids. */
final class References {

    private References() {}

    /**
     * @return the slugs of the referenced records
     * @throws ClientError if one of them does not exist, which an empty answer would hide
     */
    static List<String> resolve(EntryKind kind, List<String> references) {
        List<String> slugs = references.stream().map(kind::slug).toList();
        Set<String> known = new HashSet<>(Statements.of(
                        "select e.slug from " + kind.entity() + " e where e.slug in (:slugs)",
                        String.class,
                        Map.of("slugs", slugs))
                .getResultList());
        for (String slug : slugs) {
            if (!known.contains(slug)) {
                throw new ClientError(
                        Code.UNKNOWN_RECORD,
                        "There is no " + kind.word() + " '" + slug + "'; `" + kind.word()
                                + "s` lists those there are.");
            }
        }
        return slugs;
    }
}
