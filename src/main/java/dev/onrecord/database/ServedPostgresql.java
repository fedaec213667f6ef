package dev.onrecord.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** PostgreSQL, as a server sees it. Any of its connections reaches every version: SQL statements name the schema. */
final class ServedPostgresql implements ServedStore {

    /** In seconds. */
    private static final int PATIENCE = 2;

    private final DataSource pool;

    ServedPostgresql(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public VersionPlace current() throws IOException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE);
            try (ResultSet row = statement.executeQuery(PostgresqlStore.CURRENT)) {
                if (row.next()) {
                    return VersionPlace.inPostgresql(row.getInt(1));
                }
                throw new IOException(PostgresqlStore.EMPTY);
            }
        } catch (SQLException e) {
            throw new IOException(PostgresqlStore.isMissing(e) ? PostgresqlStore.EMPTY : e.getMessage(), e);
        }
    }

    @Override
    public Connection connect(VersionPlace version) throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void leave(VersionPlace version) {
        // Nothing is held of it.
    }
}
