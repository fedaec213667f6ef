package dev.onrecord.database;

import static java.util.Objects.requireNonNull;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the setting {@code onrecord.store} names, and {@code load --into}: where the records are.
 *
 * @param backend what holds the records
 * @param url the address that a JDBC driver connects to
 * @param file the file of an H2 database; null for other stores
 */
public record StoreAddress(
        Backend backend, String url, @Nullable Path file) {

    /** The word for the database in the process. */
    public static final String MEMORY = "memory";

    /** What the name of an H2 file ends in. */
    static final String FILE_ENDING = ".mv.db";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    // SQL statements are few: the cache has room for all of them, so that none is parsed twice.
    private static final String H2_SETTINGS = ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1024";

    /** What can hold the records. */
    public enum Backend {
        /** In the process, filled from the seeds at each start. */
        MEMORY,
        /** A file, filled once and opened read-only. */
        H2_FILE,
        /** A server, filled once and asked by any number of processes. */
        POSTGRESQL
    }

    /**
     * @param setting {@code memory}, the path of an H2 file, or a {@code jdbc:postgresql:} address
     * @return the store that it names
     * @throws IllegalArgumentException if it names none; the message says what would
     */
    public static StoreAddress of(String setting) {
        if (setting.equals(MEMORY)) {
            return new StoreAddress(Backend.MEMORY, "jdbc:h2:mem:onrecord" + H2_SETTINGS, null);
        }
        if (setting.startsWith(POSTGRESQL)) {
            return new StoreAddress(Backend.POSTGRESQL, setting, null);
        }
        // Whatever else it is, it may have a password in it, and is not repeated.
        if (setting.startsWith("jdbc:") || setting.startsWith("postgres")) {
            throw new IllegalArgumentException("The store is neither `memory`, the path of an H2 file, nor an address"
                    + " that begins with `jdbc:postgresql:`.");
        }
        return ofFile(setting);
    }

    private static StoreAddress ofFile(String name) {
        if (name.isBlank() || name.indexOf(';') >= 0) {
            throw new IllegalArgumentException("'" + name + "' is no path of an H2 file"
                    + (name.isBlank() ? "." : ": H2 takes what stands behind a semicolon for its settings."));
        }
        try {
            Path path = Path.of(name.endsWith(FILE_ENDING) ? name : name + FILE_ENDING)
                    .toAbsolutePath()
                    .normalize();
            return new StoreAddress(Backend.H2_FILE, readOnly(path), path);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + name + "' is no path of an H2 file: " + e.getReason() + ".", e);
        }
    }

    /** @return the address of an H2 file that is only read */
    static String readOnly(Path file) {
        return h2(file) + ";ACCESS_MODE_DATA=r" + H2_SETTINGS;
    }

    /** @return the address of an H2 file, without settings */
    static String h2(Path file) {
        String path = file.toString();
        return "jdbc:h2:file:" + path.substring(0, path.length() - FILE_ENDING.length());
    }

    /** @return whether another process fills it, and this one only reads it */
    public boolean isFilledBefore() {
        return backend != Backend.MEMORY;
    }

    /** @return the store as logs and messages name it: without a user or a password */
    @Override
    public String toString() {
        return switch (backend) {
            case MEMORY -> MEMORY;
            case H2_FILE -> requireNonNull(file).toString();
            case POSTGRESQL -> url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
        };
    }
}
