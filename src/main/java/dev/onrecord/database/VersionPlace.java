package dev.onrecord.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a version of the dataset is in its store.
 *
 * @param number its number; 0 where the store has no numbers
 * @param schema the one that its tables are in; null where they are found without
 * @param file the H2 file that it is; null in other stores
 */
public record VersionPlace(
        int number, @Nullable String schema, @Nullable Path file) {

    /** That of the one version that a database in this process has. */
    static final VersionPlace HERE = new VersionPlace(0, null, null);

    static VersionPlace inPostgresql(int number) {
        return new VersionPlace(number, PostgresqlStore.schemaOf(number), null);
    }

    static VersionPlace ofFile(int number, Path file) {
        return new VersionPlace(number, null, file);
    }

    /** @return whether a load made it; if not, this process did */
    public boolean isOfStore() {
        return number > 0;
    }

    /** @return one of its tables as SQL has to name it */
    public String table(String name) {
        return schema == null ? name : schema + "." + name;
    }
}
