package dev.onrecord.database;

import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A process is ready when its store answers. One whose records are in its memory always is, and has no such check. */
@Readiness
@Singleton
@LookupUnlessProperty(name = "onrecord.store", stringValue = StoreAddress.MEMORY)
class StoreReadiness implements HealthCheck {

    private final StoreWatch store;

    StoreReadiness(StoreWatch store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("The store answers")
                .status(store.answers())
                .withData("opened", store.opened())
                .withData("current", store.current())
                .build();
    }
}
