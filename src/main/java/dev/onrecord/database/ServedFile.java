package dev.onrecord.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * H2 files, as a server sees them. Each version is opened by its own name: the current one's name may be that of another
 * file the next moment, and H2 knows open files by their names.
 */
final class ServedFile implements ServedStore {

    private final Path file;
    private final H2FileStore store;
    private volatile @Nullable VersionPlace found;

    ServedFile(Path file) {
        this.file = file;
        this.store = new H2FileStore(file);
    }

    /** A file that is open answers, whatever becomes of its names. */
    @Override
    public VersionPlace current() throws IOException {
        try {
            VersionPlace here = find();
            found = here;
            return here;
        } catch (IOException e) {
            VersionPlace before = found;
            if (before == null) {
                throw e;
            }
            return before;
        }
    }

    /** A file that was copied here by itself has no number, and no other name than that. */
    private VersionPlace find() throws IOException {
        int number = store.current();
        return VersionPlace.ofFile(number, number == 0 ? file.toRealPath() : store.ofVersion(number));
    }

    @Override
    public Connection connect(VersionPlace version) throws SQLException {
        return new org.h2.Driver().connect(StoreAddress.readOnly(requireNonNull(version.file())), new Properties());
    }

    /** It stays open without a connection, until it is told. The pool's connections to it are of no more use then. */
    @Override
    public void leave(VersionPlace version) throws SQLException {
        try (Connection connection = connect(version);
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }
}
