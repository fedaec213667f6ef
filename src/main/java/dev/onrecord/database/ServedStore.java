package dev.onrecord.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A store that others fill, as a server sees it: versions beside each other, one of which is current. */
public interface ServedStore {

    /**
     * @param address of an H2 file, or of PostgreSQL
     * @param pool makes connections to PostgreSQL
     */
    static ServedStore of(StoreAddress address, DataSource pool) {
        return address.backend() == StoreAddress.Backend.H2_FILE
                ? new ServedFile(requireNonNull(address.file()))
                : new ServedPostgresql(pool);
    }

    /**
     * @return the version that is to be served; asked every second, so that it takes little
     * @throws IOException if the store does not answer, or has none
     */
    VersionPlace current() throws IOException;

    /**
     * Connects to a version, which need not be the one that is served.
     *
     * @throws SQLException if the store does not answer
     */
    Connection connect(VersionPlace version) throws SQLException;

    /** Releases a version that is not read any more. */
    void leave(VersionPlace version) throws SQLException;
}
