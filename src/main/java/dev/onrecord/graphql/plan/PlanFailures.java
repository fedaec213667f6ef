package dev.onrecord.graphql.plan;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Faults of the planner. The framework answers in its place, so that no client sees one: they are counted for operators, and
 * each is logged once, with its place in the code.
 */
@Singleton
class PlanFailures {

    private static final Logger LOG = Logger.getLogger(PlanFailures.class);

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Counter counter;

    PlanFailures(MeterRegistry meters) {
        this.counter = Counter.builder("onrecord.plans.failures")
                .description("Plans that ended by a fault of the service; the framework answered in their place.")
                .register(meters);
    }

    /** Counts a failure, and logs it if it is the first of its kind at that place of the code. */
    void report(RuntimeException failure) {
        OutOfMemory.check(failure);
        counter.increment();
        if (known.add(place(failure))) {
            LOG.error("A plan failed, and the framework answers; this is logged once.", failure);
        }
    }

    private static String place(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
