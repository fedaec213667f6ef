package dev.onrecord.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Versions in PostgreSQL: each in a schema of its own, and the schema {@code onrecord}, which says what they are and which
 * is current. A load is one transaction, so that there is all of it or nothing, whenever it ends.
 */
public final class PostgresqlStore implements LoadedStore {

    private static final String CATALOGUE = "onrecord";

    /** Asks for the number of the version that servers open. */
    static final String CURRENT = "select number from " + CATALOGUE + ".current";

    /** Said where nothing was loaded. */
    static final String EMPTY = "The database has no dataset yet; `onrecord load DIR --into ADDRESS` loads one.";

    /** Said by PostgreSQL of a schema and of a table that it does not have. */
    private static final List<String> MISSING = List.of("3F000", "42P01");

    /** What loads of all processes agree to wait for: the hash of the catalogue's name, as good as any number. */
    private static final long LOCK = CATALOGUE.hashCode();

    private final StoreAddress address;
    private final Properties user = new Properties();

    PostgresqlStore(StoreAddress address, @Nullable String user, @Nullable String password) {
        this.address = address;
        put("user", user);
        put("password", password);
        put("ApplicationName", "onrecord load");
        put("connectTimeout", "5");
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            user.setProperty(name, value);
        }
    }

    static String schemaOf(int version) {
        return CATALOGUE + "_" + version;
    }

    /** @return whether an SQL statement failed because there is no such table */
    static boolean isMissing(SQLException failure) {
        return MISSING.contains(failure.getSQLState());
    }

    private static int current(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(CURRENT)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Connection connect() throws IOException {
        try {
            return new org.postgresql.Driver().connect(address.url(), user);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private IOException fault(SQLException e) {
        return new IOException(address + ": " + e.getMessage(), e);
    }

    @Override
    public List<StoreVersion> versions() throws IOException {
        try (Connection connection = connect()) {
            return isPrepared(connection) ? versions(connection) : List.of();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    @Override
    public int current() throws IOException {
        try (Connection connection = connect()) {
            return currentOrNone(connection);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private static int currentOrNone(Connection connection) throws SQLException {
        return isPrepared(connection) && !versions(connection).isEmpty() ? current(connection) : 0;
    }

    private static boolean isPrepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('" + CATALOGUE + ".current') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static List<StoreVersion> versions(Connection connection) throws SQLException {
        List<StoreVersion> versions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select " + StoreVersion.COLUMNS + " from " + CATALOGUE + ".version order by number")) {
            while (rows.next()) {
                versions.add(StoreVersion.of(rows));
            }
        }
        return versions;
    }

    @Override
    public StoreVersion back() throws IOException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            lock(connection);
            int now = currentOrNone(connection);
            StoreVersion before = versions(connection).stream()
                    .filter(version -> version.number() < now)
                    .reduce((one, later) -> later)
                    .orElseThrow(() -> new IOException(address + " has no version before the current one."));
            makeCurrent(connection, before.number());
            connection.commit();
            return before;
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** Makes what a store has beside the records. */
    @FunctionalInterface
    public interface RowsBeside {

        /**
         * @param filled a connection to the version, whose records are there
         * @return its rows, which may be made when they are wanted
         */
        List<TableRows> of(Connection filled);
    }

    /**
     * Loads a dataset beside the versions that are there, and makes it current.
     *
     * @param h2 a database in this process that has the same tables, without rows
     * @param records the rows of the records' tables
     * @param beside makes those of the other tables
     * @param loaded what they hold; the number is given here
     * @param copied is told how many more rows were copied
     * @return the version as it is in the store; the current one, where that has the same dataset
     * @throws IOException if it cannot be loaded, and nothing was; the message says why
     */
    public StoreVersion load(
            Connection h2, List<TableRows> records, RowsBeside beside, StoreVersion loaded, IntConsumer copied)
            throws IOException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            lock(connection);
            prepare(connection);
            List<StoreVersion> versions = versions(connection);
            int now = versions.isEmpty() ? 0 : current(connection);
            for (StoreVersion version : versions) {
                if (version.number() == now && version.isSameDataset(loaded)) {
                    return version;
                }
            }
            StoreVersion version = loaded.numbered(
                    versions.stream().mapToInt(StoreVersion::number).max().orElse(0) + 1);
            begin(connection, version.number());
            fill(connection, h2, records, beside, copied);
            add(connection, version);
            makeCurrent(connection, version.number());
            connection.commit();
            return version;
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private void lock(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            row.next();
            if (row.getBoolean(1)) {
                return;
            }
        }
        throw new IOException(address + ": another load is under way" + holder(connection) + "; wait until it ends.");
    }

    private static String holder(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(host(a.client_addr), 'this machine'), a.pid,"
                        + " a.xact_start from pg_locks l join pg_stat_activity a using (pid)"
                        + " where l.locktype = 'advisory' and l.granted and l.objid::bigint = "
                        + (LOCK & 0xFFFFFFFFL))) {
            return row.next()
                    ? ", from " + row.getString(1) + " (process " + row.getInt(2) + " of the server) since "
                            + row.getString(3)
                    : "";
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        if (!isPrepared(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema if not exists " + CATALOGUE);
                statement.execute("create table " + CATALOGUE + ".version " + StoreVersion.DEFINITION);
                statement.execute("create table " + CATALOGUE + ".current (one boolean primary key check (one),"
                        + " number integer not null references " + CATALOGUE + ".version)");
            }
        }
    }

    private static void begin(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schemaOf(version));
        }
        connection.setSchema(schemaOf(version));
    }

    private static void fill(
            Connection connection, Connection h2, List<TableRows> records, RowsBeside beside, IntConsumer copied)
            throws SQLException, IOException {
        List<TableCopy> tables = TableCopy.all(h2);
        try (Statement statement = connection.createStatement()) {
            for (TableCopy table : tables) {
                statement.execute(table.definition());
            }
            copy(connection, records, copied);
            // Other threads make it while PostgreSQL makes keys and indexes.
            List<TableRows> others = beside.of(connection);
            for (String key : TableCopy.keys(h2)) {
                statement.execute(key);
            }
            copy(connection, others, copied);
            for (TableCopy table : tables) {
                statement.execute(table.statistics());
            }
        }
    }

    private static void copy(Connection connection, List<TableRows> tables, IntConsumer copied)
            throws SQLException, IOException {
        for (TableRows each : tables) {
            RowCopy.copy(each, connection.unwrap(PGConnection.class), copied);
        }
    }

    private static void add(Connection connection, StoreVersion version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + CATALOGUE + ".version (" + StoreVersion.COLUMNS + ") values (?, ?, ?, ?, ?, ?)")) {
            version.bind(insert);
            insert.executeUpdate();
        }
    }

    private static void makeCurrent(Connection connection, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into " + CATALOGUE + ".current (one, number) values (true, " + version
                    + ") on conflict (one) do update set number = excluded.number");
        }
    }

    /**
     * Drops the oldest versions.
     *
     * @param kept how many stay: the current one, that which was current before, and the newest
     * @param before the number of that which was current before; servers still read it
     * @return the numbers of those that were dropped
     * @throws IOException if one is being read, or another load is under way
     */
    public List<Integer> dropAllBut(int kept, int before) throws IOException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            lock(connection);
            int now = currentOrNone(connection);
            List<Integer> old = LoadedStore.old(
                    versions(connection).stream().map(StoreVersion::number).toList(), kept, now, before);
            try (Statement statement = connection.createStatement()) {
                // Sessions that read it end first; the next load drops it then.
                statement.execute("set local lock_timeout = '5s'");
                for (int number : old) {
                    statement.execute("drop schema " + schemaOf(number) + " cascade");
                    statement.execute("delete from " + CATALOGUE + ".version where number = " + number);
                }
            }
            connection.commit();
            return old;
        } catch (SQLException e) {
            throw fault(e);
        }
    }
}
