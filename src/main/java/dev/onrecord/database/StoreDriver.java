package dev.onrecord.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Connects to the store, whichever it is. The framework fixes one driver when the application is built; this one hands
 * on to that of the database which the address names. Of the versions in an H2 file's folder it is the one that is open.
 */
public final class StoreDriver implements Driver {

    private final Driver h2 = new org.h2.Driver();

    /** Made when an address names PostgreSQL: a start with the records in memory does not wait for it. */
    private static final class Postgresql {

        static final Driver DRIVER = new org.postgresql.Driver();
    }

    /** Made by name, by the pool. */
    public StoreDriver() {}

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (h2.acceptsURL(url)) {
            return h2.connect(OpenedVersion.here().url(url), properties);
        }
        return Postgresql.DRIVER.acceptsURL(url)
                ? FailoverConnection.of(() -> Postgresql.DRIVER.connect(url, properties))
                : null;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url) || Postgresql.DRIVER.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return (h2.acceptsURL(url) ? h2 : Postgresql.DRIVER).getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }
}
