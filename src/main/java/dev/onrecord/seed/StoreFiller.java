package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.database.H2FileStore;
import dev.onrecord.database.PostgresqlStore;
import dev.onrecord.database.StoreFormat;
import dev.onrecord.database.StoreVersion;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.store.KnownRecords;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** Makes a version of a store of what this process has loaded. */
@Singleton
public class StoreFiller {

    private final DataSource database;
    private final SessionFactory mapping;
    private final Loader loader;
    private final KnownRecords known;

    StoreFiller(DataSource database, SessionFactory mapping, Loader loader, KnownRecords known) {
        this.database = database;
        this.mapping = mapping;
        this.loader = loader;
        this.known = known;
    }

    /**
     * @param load one whose database this process has filled
     * @return the version that is current now
     * @throws IOException if it cannot be written, and the current version is what it was
     */
    public StoreVersion fill(H2FileStore.Load load) throws IOException {
        StoreVersion version = version();
        try (Connection connection = database.getConnection()) {
            StoredDataset.write(connection, version.format(), known.graph());
            return load.finish(connection, version);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * @return the version that is current now
     * @throws IOException if it cannot be written, and the current version is what it was
     */
    public StoreVersion fill(PostgresqlStore store) throws IOException {
        StoreVersion version = version();
        try (Connection connection = database.getConnection()) {
            StoredDataset.write(connection, version.format(), known.graph());
            AtomicReference<Progress> progress = new AtomicReference<>();
            return store.load(
                    connection,
                    version,
                    total -> progress.set(new Progress("Copying", "rows", total)),
                    rows -> requireNonNull(progress.get()).advance(rows));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
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
