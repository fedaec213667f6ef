package dev.onrecord.seed;

import dev.onrecord.database.H2FileStore;
import dev.onrecord.database.MappedRows;
import dev.onrecord.database.PostgresqlStore;
import dev.onrecord.database.StoreFormat;
import dev.onrecord.database.StoreVersion;
import dev.onrecord.database.TableInserts;
import dev.onrecord.database.TableRows;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.search.StoredIndex;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.JDBCException;
import org.hibernate.SessionFactory;

/** Makes a version of a store of what this process has read. */
@Singleton
public class StoreFiller {

    /** The first argument of a process that fills a store: what it reads is for that, and nobody is answered. */
    public static final String COMMAND = "load";

    private final DataSource database;
    private final SessionFactory mapping;
    private final Loader loader;
    private final StoredIndex index;

    StoreFiller(DataSource database, SessionFactory mapping, Loader loader, StoredIndex index) {
        this.database = database;
        this.mapping = mapping;
        this.loader = loader;
        this.index = index;
    }

    /**
     * @param arguments with which the process was started
     * @return whether it fills a store
     */
    static boolean isAwaited(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /**
     * @param load one whose database is that of this process
     * @return the version that is current now
     * @throws IOException if it cannot be written, and the current version is what it was
     */
    public StoreVersion fill(H2FileStore.Load load) throws IOException {
        return fill("Loading", (connection, records, progress) -> {
            TableInserts.insert(database, records, progress::advance);
            TableInserts.insert(database, beside(connection), progress::advance);
            return load.finish(connection, version());
        });
    }

    /**
     * @return the version that is current now
     * @throws IOException if it cannot be written, and the current version is what it was
     */
    public StoreVersion fill(PostgresqlStore store) throws IOException {
        return fill(
                "Copying",
                (connection, records, progress) ->
                        store.load(connection, records, this::beside, version(), progress::advance));
    }

    /** Writes what was read, and makes it the current version. */
    private interface Writing {

        StoreVersion write(Connection connection, List<TableRows> records, Progress progress)
                throws SQLException, IOException;
    }

    private StoreVersion fill(String task, Writing writing) throws IOException {
        List<TableRows> records = MappedRows.of(mapping, loader.forStore().records());
        Progress progress = new Progress(task, "rows", TableRows.count(records));
        SwiftEnd end = new SwiftEnd();
        try (Connection connection = database.getConnection()) {
            StoredDataset.create(connection);
            StoredIndex.create(connection);
            return writing.write(connection, records, progress);
        } catch (SQLException | IllegalStateException | JDBCException e) {
            // What H2 says of it is a fault of its own; why it is one is what the disk said.
            throw new IOException(
                    "The store cannot be written: " + StoredDataset.innermost(e).getMessage(), e);
        } finally {
            end.lift();
        }
    }

    /**
     * @param filled a connection to the version, whose records are there
     * @return what a store has beside the records
     */
    private List<TableRows> beside(Connection filled) {
        // It takes longest, and is begun first.
        TableRows search = index.rows(filled);
        List<TableRows> rows = new ArrayList<>(StoredDataset.rows(StoreFormat.of(mapping), loader.forStore()));
        rows.add(search);
        return rows;
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
