package dev.onrecord.store;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.SlugFormat;
import dev.onrecord.entry.WithdrawnSlug;
import java.util.Map;
import java.util.Optional;

/** The records that were withdrawn. To the fields of the schema they are as if they had never been. */
public final class WithdrawnRecords {

    private WithdrawnRecords() {}

    /** @return what is said of the withdrawal of a record; none where no record of that slug was withdrawn */
    public static Optional<WithdrawnSlug> find(EntryKind kind, String slug) {
        // What is no slug is in no database, and may have what PostgreSQL does not take: the character 0.
        if (!SlugFormat.matches(slug)) {
            return Optional.empty();
        }
        return SqlStatements.of(
                        "from WithdrawnSlug where kind = :kind and slug = :slug",
                        WithdrawnSlug.class,
                        Map.of("kind", kind, "slug", slug))
                .getResultList()
                .stream()
                .findFirst();
    }
}
