package dev.onrecord.seed;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.statement.Quotation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the dataset when the application starts: all of it before the first request, or the start ends there. */
@Singleton
class Loader {

    private static final Logger LOG = Logger.getLogger(Loader.class);

    private final EntityManager entityManager;
    private final Optional<Path> folder;
    private Dataset loaded;

    Loader(EntityManager entityManager, @ConfigProperty(name = "onrecord.seeds") Optional<Path> folder) {
        this.entityManager = entityManager;
        this.folder = folder;
    }

    void load(@Observes StartupEvent start) {
        try {
            Seeds.Read read = folder.isPresent() ? Seeds.read(SeedFolder.open(folder.get())) : PackagedDataset.read();
            QuarkusTransaction.requiringNew().run(() -> persist(read.dataset(), read.draft()));
            loaded = read.dataset();
        } catch (RefusedException e) {
            // Quarkus prints the message of this exception alone: its reader wrote a seed and not this code.
            throw new ConfigurationException("The dataset is not served.\n" + e.getMessage());
        }
    }

    /** Says, as soon as it can be asked, what is served and where. */
    void announce(@ObservesAsync HttpServerStart start, HttpServer server) {
        LOG.infof(
                "OnRecord serves \"%s\" (version %s): %d sources, %d actors, %d events, %d statements, %d claims, at %s",
                loaded.title,
                loaded.version.substring(0, 12),
                loaded.sources,
                loaded.actors,
                loaded.events,
                loaded.statements,
                loaded.claims,
                server.getLocalBaseUri());
    }

    private void persist(Dataset dataset, Draft draft) {
        for (EntryKind kind : EntryKind.values()) {
            draft.catalogue().all(kind, Entry.class).forEach(entityManager::persist);
        }
        draft.parts().forEach(entityManager::persist);
        count(dataset, draft);
        entityManager.persist(dataset);
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
