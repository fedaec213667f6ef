package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.database.MappedRows;
import dev.onrecord.database.StoreAddress;
import dev.onrecord.database.TableInserts;
import dev.onrecord.database.TableRows;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.graph.KnownRecords;
import dev.onrecord.statement.Quotation;
import dev.onrecord.text.Counted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Loads the dataset when the application starts, or opens the store that has it: all of it before the first request, or
 * the start ends there.
 */
@Singleton
class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    private final DataSource database;
    private final SessionFactory mapping;
    private final KnownRecords known;
    private final Optional<String> folder;
    private final String store;
    private final StoredVersions stored;
    private final DatasetGauge gauge;
    private final boolean fillsStore;
    private @Nullable Dataset loaded;
    private @Nullable LinkedSeeds forStore;

    /**
     * @param folder the folder with the dataset; the one that is packaged with the application, unless set
     * @param store where the records are: {@code memory}, the path of an H2 file or a {@code jdbc:postgresql:} address,
     *     into which {@code onrecord load} has loaded a dataset
     * @param arguments those of the command line
     */
    Loader(
            DataSource database,
            SessionFactory mapping,
            KnownRecords known,
            @ConfigProperty(name = "onrecord.seeds") Optional<String> folder,
            @ConfigProperty(name = "onrecord.store", defaultValue = "memory") String store,
            StoredVersions stored,
            DatasetGauge gauge,
            @CommandLineArguments String[] arguments) {
        this.database = database;
        this.mapping = mapping;
        this.known = known;
        this.folder = folder;
        this.store = store;
        this.stored = stored;
        this.gauge = gauge;
        this.fillsStore = StoreFiller.isAwaited(arguments);
    }

    void start(@Observes StartupEvent start) {
        StoreAddress address = address();
        if (address.isFilledBefore()) {
            open(address);
        } else {
            load();
        }
    }

    /**
     * @return what is served
     * @throws NullPointerException before it is loaded
     */
    Dataset dataset() {
        return requireNonNull(loaded, "the dataset is loaded as the application starts");
    }

    private StoreAddress address() {
        try {
            return StoreAddress.of(store);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("onrecord.store: " + e.getMessage());
        }
    }

    private void open(StoreAddress address) {
        folder.ifPresent(seeds -> LOG.warnf(
                "The seeds in %s are not read: the setting `onrecord.store` names where the records are.", seeds));
        try {
            stored.open(address);
            loaded = QuarkusTransaction.requiringNew()
                    .call(() -> Dataset.<Dataset>findAll().firstResult());
        } catch (StoreException e) {
            throw new ConfigurationException("The store cannot be opened.\n" + e.getMessage());
        }
    }

    private void load() {
        SwiftEnd end = new SwiftEnd();
        try {
            LinkedSeeds read = folder.isPresent()
                    ? LinkedSeeds.of(Seeds.read(SeedFolder.open(folder.get())))
                    : PackagedDataset.read();
            count(read.dataset(), read.draft());
            loaded = read.dataset();
            if (fillsStore) {
                forStore = read;
            } else {
                serve(read);
            }
        } catch (RefusedException e) {
            // Quarkus prints the message of this exception alone: its reader wrote a seed and not this code.
            throw new ConfigurationException("The dataset is not served.\n" + e.getMessage());
        } catch (OutOfMemoryError e) {
            throw new ConfigurationException("The dataset is not served.\n" + ScarceMemory.message());
        } finally {
            end.lift();
        }
    }

    /** Says, as soon as it can be asked, what is served and where. */
    void announce(@ObservesAsync HttpServerStart start, HttpServer server) {
        LOG.infof(
                "OnRecord serves \"%s\" (version %s): %s, %s, %s, %s, %s, at" + " http://localhost:%s",
                dataset().title,
                Dataset.abbreviated(dataset().version),
                Counted.of(dataset().sources, "source"),
                Counted.of(dataset().actors, "actor"),
                Counted.of(dataset().events, "event"),
                Counted.of(dataset().statements, "statement"),
                Counted.of(dataset().claims, "claim"),
                port(server));
    }

    /** The server has several threads: the one that starts first says so, and another may not have told the port yet. */
    private static int port(HttpServer server) {
        while (server.getPort() < 0) {
            Thread.onSpinWait();
        }
        return server.getPort();
    }

    private void serve(LinkedSeeds read) {
        List<TableRows> tables = MappedRows.of(mapping, read.records());
        Progress progress = new Progress("Loading", "rows", TableRows.count(tables));
        TableInserts.insert(database, tables, progress::advance);
        known.learn(read.graph());
        gauge.show(read.dataset().version, read.dataset().title);
    }

    /**
     * @return what this process has read to fill a store with
     * @throws NullPointerException unless it fills one
     */
    LinkedSeeds forStore() {
        return requireNonNull(forStore, "the dataset is read as the application starts");
    }

    private static void count(Dataset dataset, Draft draft) {
        dataset.loadedAt = OffsetDateTime.now(ZoneOffset.UTC);
        dataset.sources = count(draft, EntryKind.SOURCE);
        dataset.actors = count(draft, EntryKind.ACTOR);
        dataset.events = count(draft, EntryKind.EVENT);
        dataset.statements = count(draft, EntryKind.STATEMENT);
        dataset.quotations = (int) draft.parts(Quotation.class).count();
        dataset.claims = count(draft, EntryKind.CLAIM);
    }

    private static int count(Draft draft, EntryKind kind) {
        return draft.catalogue().all(kind, Entry.class).size();
    }
}
