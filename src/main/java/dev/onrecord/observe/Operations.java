package dev.onrecord.observe;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operations by name. Clients choose the names, and each that is measured by itself takes memory and a place in every
 * database of metrics: so these are few and short, and all of them are names of documents that were answered.
 */
@Singleton
public class Operations {

    /** How many names are measured each by itself; what comes later is measured as {@value #OTHER}. */
    static final int MEASURED = 50;

    /** How many characters a name may have that is measured by itself, or logged. */
    static final int LONGEST = 80;

    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";
    static final String REFUSED = "refused";

    /** From answers out of a cache to those that take as long as the deadline allows. */
    private static final Duration[] BUCKETS = Stream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterProvider<Timer> timers;
    private final Operation anonymous;
    private final Operation other;
    private final RequestedOperation refused;
    private final Map<String, Operation> measured = new ConcurrentHashMap<>();

    Operations(MeterRegistry meters) {
        this.timers = Timer.builder("onrecord.requests")
                .description("Requests by the name of their operation, from their first line to their answer.")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(meters);
        this.anonymous = operation(ANONYMOUS);
        this.other = operation(OTHER);
        this.refused = new RequestedOperation(operation(REFUSED), 0);
    }

    /** @return what a request asks of which no document is run: none was understood, or it is not valid, or too much */
    public RequestedOperation refused() {
        return refused;
    }

    /**
     * @param name of an operation that may not be valid yet; null where it has none
     * @return the operation, measured by itself if one of that name was answered before
     */
    public Operation named(@Nullable String name) {
        if (name == null) {
            return anonymous;
        }
        Operation operation = measured.get(name);
        if (operation != null) {
            return operation;
        }
        return name.length() <= LONGEST ? new Operation(name, other.timer()) : other;
    }

    /**
     * @param name one that GraphQL does not allow, so that no client can give it to an operation
     * @return what requests are measured by that run no operation of GraphQL
     */
    public Operation ofEndpoint(String name) {
        return operation(name);
    }

    /**
     * @param operation one that was found valid
     * @return the operation, measured by itself from now on if there is room for its name
     */
    public Operation admit(Operation operation) {
        boolean isShort = !operation.equals(other);
        return isShort && operation.timer() == other.timer() ? measure(operation) : operation;
    }

    // One at a time, so that none is one too many.
    private synchronized Operation measure(Operation operation) {
        return measured.size() < MEASURED ? measured.computeIfAbsent(operation.name(), this::operation) : operation;
    }

    private Operation operation(String name) {
        return new Operation(name, timers.withTag("operation", name));
    }
}
