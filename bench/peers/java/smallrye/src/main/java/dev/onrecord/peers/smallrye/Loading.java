package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Records;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stores the record before the server begins to listen. */
@ApplicationScoped
class Loading {

    @Transactional
    void load(
            @Observes StartupEvent start,
            @ConfigProperty(name = "seeds") Path seeds,
            @ConfigProperty(name = "claims") Path claims,
            EntityManager entities)
            throws IOException {
        new Records(seeds, claims).all().forEach(entities::persist);
    }
}
