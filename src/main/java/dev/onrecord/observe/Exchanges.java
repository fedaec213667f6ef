package dev.onrecord.observe;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** All requests and their answers: measures each, and writes a line for each where the category's level is INFO. */
@Singleton
public class Exchanges {

    private static final Logger ACCESS = Logger.getLogger("dev.onrecord.access");

    private final Operations operations;
    private final MeterProvider<Counter> errors;

    Exchanges(Operations operations, MeterRegistry meters) {
        this.operations = operations;
        this.errors = Counter.builder("onrecord.errors")
                .description("Errors in answers by their code; what a limit refuses has the limit's code.")
                .withRegistry(meters);
    }

    /**
     * @param method the request's method, as it is to be logged
     * @return a request that has just come
     */
    public Exchange begin(String method) {
        return new Exchange(this, method, operations.refused());
    }

    void end(Exchange exchange, long nanoseconds, int status, long bytes, List<String> codes) {
        exchange.requested().operation().timer().record(nanoseconds, TimeUnit.NANOSECONDS);
        codes.forEach(code -> errors.withTag("code", code).increment());
        if (ACCESS.isInfoEnabled()) {
            ACCESS.info(line(exchange, nanoseconds, status, bytes, codes));
        }
    }

    /** Nothing in it is of the client's own making but the operation's name, which GraphQL spells. */
    private static String line(Exchange exchange, long nanoseconds, int status, long bytes, List<String> codes) {
        return "method=" + exchange.method() + " status=" + status + " operation="
                + exchange.requested().operation().name() + " cost="
                + exchange.requested().cost() + " us="
                + TimeUnit.NANOSECONDS.toMicros(nanoseconds) + " bytes=" + bytes + " kept=" + exchange.isFromCache()
                + (codes.isEmpty() ? "" : " code=" + codes.get(0));
    }
}
