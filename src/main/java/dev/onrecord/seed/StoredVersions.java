package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.cache.DerivedState;
import dev.onrecord.database.OpenedVersion;
import dev.onrecord.database.RequestGate;
import dev.onrecord.database.ServedStore;
import dev.onrecord.database.StoreAddress;
import dev.onrecord.database.StoreFormat;
import dev.onrecord.database.StoreWatch;
import dev.onrecord.database.VersionPlace;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.graph.KnownRecords;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens the version of a store that is current, and goes on to another one when that is: what is known of it is read
 * beside the requests that go on, and then, while none is under way, all that follows from the records is of the other
 * version at once.
 */
@Singleton
class StoredVersions {

    private static final Logger LOG = Logger.getLogger(StoredVersions.class);

    private final DataSource pool;
    private final SessionFactory mapping;
    private final StoreWatch watch;
    private final OpenedVersion opened;
    private final KnownRecords known;
    private final DatasetGauge gauge;
    private final Instance<RequestGate> gate;
    private final Instance<DerivedState> derived;

    // Both are there before the first request.
    @SuppressWarnings("NullAway.Init")
    private StoreAddress address;

    @SuppressWarnings("NullAway.Init")
    private ServedStore store;

    // From here on only the thread reads and writes it that watches the store.
    private @Nullable Next next;
    private String problem = "";

    /** The version that is about to be served, and what is known of it. */
    private record Next(VersionPlace place, StoredDataset.Opened dataset) {}

    /** @param derived looked for when they are wanted: most of them stand on what has to be loaded first */
    StoredVersions(
            DataSource pool,
            SessionFactory mapping,
            StoreWatch watch,
            OpenedVersion opened,
            KnownRecords known,
            DatasetGauge gauge,
            Instance<RequestGate> gate,
            @Any Instance<DerivedState> derived) {
        this.pool = pool;
        this.mapping = mapping;
        this.watch = watch;
        this.opened = opened;
        this.known = known;
        this.gauge = gauge;
        this.gate = gate;
        this.derived = derived;
    }

    /**
     * Opens the version that is current, before the first request, and watches from now on which one is.
     *
     * @throws StoreException if the store does not answer, or has no dataset that this application reads
     */
    void open(StoreAddress filled) throws StoreException {
        if (filled.file() != null && !Files.exists(filled.file())) {
            throw new StoreException(
                    "There is no file " + filled + "; `onrecord load DIR --into " + filled + "` makes it.");
        }
        address = filled;
        store = ServedStore.of(filled, pool);
        serve(read(current()));
        watch.begin(store, this::follow);
    }

    private VersionPlace current() throws StoreException {
        try {
            return store.current();
        } catch (IOException e) {
            throw new StoreException(address + ": " + e.getMessage());
        }
    }

    private Next read(VersionPlace place) throws StoreException {
        return new Next(place, StoredDataset.open(store, place, StoreFormat.of(mapping), address));
    }

    private void serve(Next version) {
        opened.open(version.place());
        known.learn(version.dataset().graph());
        gauge.show(version.dataset().version(), version.dataset().title());
    }

    /** Goes on to another version if it can; if not, it is told of it again. */
    private void follow(VersionPlace current) {
        try {
            if (next == null || !next.place().equals(current)) {
                next = read(current);
            }
            if (gate.get().runAlone(this::change)) {
                LOG.infof(
                        "OnRecord serves version %s of the store now: \"%s\" (version %s)",
                        current.number(),
                        next.dataset().title(),
                        Dataset.abbreviated(next.dataset().version()));
                next = null;
                problem = "";
            }
        } catch (StoreException | RuntimeException e) {
            report(current, e);
        } catch (InterruptedException e) {
            // The process ends.
            Thread.currentThread().interrupt();
        }
    }

    /** The old version is left first: while that fails, nothing has changed, and connections to it are never lent again. */
    private void change() {
        try {
            store.leave(opened.place());
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        serve(requireNonNull(next, "it is read before the gate is closed"));
        derived.forEach(DerivedState::invalidate);
    }

    /** Once: it is tried again every second. */
    private void report(VersionPlace current, Exception failure) {
        String what = failure.getMessage();
        if (!problem.equals(what)) {
            problem = String.valueOf(what);
            LOG.warnf(
                    "Version %s of the store is not served, and version %s still is: %s",
                    current.number(), opened.place().number(), what);
        }
    }
}
