package dev.onrecord.seed;

import dev.onrecord.database.H2FileStore;
import dev.onrecord.database.MappedRows;
import dev.onrecord.database.PostgresqlStore;
import dev.onrecord.database.StoreFormat;
import dev.onrecord.database.StoreVersion;
import dev.onrecord.database.TableInserts;
import dev.onrecord.database.TableRows;
import dev.onrecord.dataset.Dataset;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** Makes a version of a store of what this process has read. */
@Singleton
public class StoreFiller {

    private static boolean awaited;

    private final DataSource database;
    private final SessionFactory mapping;
    private final Loader loader;

    StoreFiller(DataSource database, SessionFactory mapping, Loader loader) {
        this.database = database;
        this.mapping = mapping;
        this.loader = loader;
    }

    /** Says, before the application starts, that it does so to fill a store: what is read is for that, and nobody is answered. */
    public static void await() {
        awaited = true;
    }

    /** @return whether this process fills a store */
    static boolean isAwaited() {
        return awaited;
    }

    /**
     * @param load one whose database is that of this process
     * @return the version that is current now
     * @throws IOException if it cannot be written, and the current version is what it was
     */
    public StoreVersion fill(H2FileStore.Load load) throws IOException {
        StoreVersion version = version();
        List<TableRows> records = MappedRows.of(mapping, loader.forStore().records());
        Progress progress = new Progress("Loading", "rows", TableRows.count(records));
        SwiftEnd end = new SwiftEnd();
        try (Connection connection = database.getConnection()) {
            List<TableRows> beside = beside(connection, version);
            TableInserts.insert(database, records, progress::advance);
            TableInserts.insert(database, beside, progress::advance);
            return load.finish(connection, version);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            end.lift();
        }
    }

    /**
     * @return the version that is current now
     * @throws IOException if it cannot be written, and the current version is what it was
     */
    public StoreVersion fill(PostgresqlStore store) throws IOException {
        StoreVersion version = version();
        List<TableRows> all =
                new ArrayList<>(MappedRows.of(mapping, loader.forStore().records()));
        Progress progress = new Progress("Copying", "rows", TableRows.count(all));
        SwiftEnd end = new SwiftEnd();
        try (Connection connection = database.getConnection()) {
            all.addAll(beside(connection, version));
            return store.load(connection, all, version, progress::advance);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            end.lift();
        }
    }

    private List<TableRows> beside(Connection connection, StoreVersion version) throws SQLException {
        return StoredDataset.tables(connection, version.format(), loader.forStore());
    }

    private StoreVersion version() {
        Dataset dataset = loader.dataset();
        return new StoreVersion(
                0,
                dataset.version,
                dataset.title,
                dataset.statements,
                dataset.loadedAt.toInstant(),
                StoreFormat.of(mapping));
    }
}
