package dev.onrecord.http;

import dev.onrecord.error.ErrorCode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Lets health and metrics be read, and refuses other methods, which the framework would answer as well. */
@Singleton
class ManagementRoutes {

    // Ahead of the framework's own.
    private static final int FIRST = -191;

    /** Ranges that the framework answers: of `application/*` it knows nothing. */
    private static final Set<String> METRICS =
            Set.of("*", "*/*", "text/*", "text/plain", "application/openmetrics-text");

    void guard(@Observes Router router) {
        router.routeWithRegex("/q/(health|metrics)(/.*)?").order(FIRST).handler(ManagementRoutes::check);
    }

    private static void check(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (Reply.isRetrieval(context)) {
            if (takesAnswer(context.request())) {
                context.next();
            } else {
                context.fail(new RequestError(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Metrics are text/plain and application/openmetrics-text; take one of these in `Accept`."));
            }
        } else if (method.equals(HttpMethod.OPTIONS)) {
            context.response()
                    .putHeader(HttpHeaders.ALLOW, RequestError.READING)
                    .setStatusCode(204)
                    .end();
        } else {
            context.fail(Refusals.ofStatus(405));
        }
    }

    /** The framework refuses with no word. Types are compared without their parameters: scrapers ask for versions. */
    private static boolean takesAnswer(HttpServerRequest request) {
        String accept = HeaderLines.of(request, HttpHeaders.ACCEPT);
        if (accept == null || !request.path().startsWith("/q/metrics")) {
            return true;
        }
        List<Preference> ranges = Preference.parse(accept);
        return ranges.isEmpty()
                || ranges.stream().anyMatch(range -> range.weight() > 0 && METRICS.contains(range.value()));
    }
}
