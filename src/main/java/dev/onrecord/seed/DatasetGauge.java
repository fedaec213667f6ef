package dev.onrecord.seed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Which dataset is served, in the metrics. */
@Singleton
class DatasetGauge {

    private final MeterRegistry meters;
    private @Nullable Gauge shown;

    DatasetGauge(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Says which one it is, and no longer which one it was. */
    void show(String version, String title) {
        if (shown != null) {
            meters.remove(shown);
        }
        shown = Gauge.builder("onrecord.dataset.info", () -> 1)
                .description("Which dataset is served.")
                .tags("version", version, "title", title)
                .register(meters);
    }
}
