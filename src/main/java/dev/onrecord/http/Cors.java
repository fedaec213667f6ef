package dev.onrecord.http;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.cors.CORSConfig;
import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which origins may read the answers (CORS: Fetch, §3.3). The framework's own filter, whose settings these are, writes
 * the origin of one request into answers that shared caches keep for all. Here answers have {@code *} where every origin is
 * allowed, and {@code Vary: Origin} where only some are.
 *
 * <p>A page of another origin is answered without these headers, so that its browser does not let it read the answer.
 */
@Singleton
class Cors {

    // Ahead of every route that answers.
    private static final int FIRST = -300;

    private static final String EVERYBODY = "*";
    private static final Duration DAY = Duration.ofDays(1);
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /** Those that browsers ask about: what a client of GraphQL sends beside what any page may send. */
    private static final String HEADERS = "Accept, Content-Type, If-Match, If-None-Match, Apollo-Require-Preflight,"
            + " X-Apollo-Operation-Name, X-Apollo-Operation-Id, Apollographql-Client-Name,"
            + " Apollographql-Client-Version, GraphQL-Require-Preflight, X-Requested-With";

    private static final String EXPOSED = "ETag, Link, Retry-After";
    private static final CharSequence EXPOSE = HttpHeaders.createOptimized("Access-Control-Expose-Headers");
    private static final CharSequence CREDENTIALS = HttpHeaders.createOptimized("Access-Control-Allow-Credentials");

    private final boolean isOpen;
    private final Set<String> origins;
    private final List<Pattern> patterns;
    private final boolean withCredentials;
    private final CharSequence exposed;
    private final CharSequence methods;
    private final Optional<String> headers;
    private final CharSequence maxAge;

    Cors(VertxHttpConfig http) {
        CORSConfig config = http.cors();
        List<String> allowed = config.origins().orElse(List.of());
        this.isOpen = allowed.contains(EVERYBODY) || allowed.contains("/.*/");
        this.origins = Set.copyOf(allowed);
        this.patterns = CORSFilter.parseAllowedOriginsRegex(config.origins());
        this.withCredentials = config.accessControlAllowCredentials().orElse(false);
        this.exposed = HttpHeaders.createOptimized(joined(config.exposedHeaders(), EXPOSED));
        this.methods = HttpHeaders.createOptimized(joined(config.methods(), METHODS));
        this.headers = config.headers().map(names -> joined(Optional.of(names), HEADERS));
        this.maxAge = HttpHeaders.createOptimized(
                String.valueOf(config.accessControlMaxAge().orElse(DAY).toSeconds()));
    }

    private static String joined(Optional<List<String>> names, String unlessSet) {
        return names.filter(set -> !set.contains(EVERYBODY))
                .map(set -> String.join(", ", set))
                .orElse(unlessSet);
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        addTo(context.request(), context.response());
        if (isPreflight(context.request())) {
            answerPreflight(context);
        } else {
            context.next();
        }
    }

    /** Adds what every answer says, whatever its status. */
    void addTo(HttpServerRequest request, HttpServerResponse response) {
        MultiMap answer = response.headers();
        if (isOpen) {
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY).set(EXPOSE, exposed);
            return;
        }
        Vary.add(response, "Origin");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && mayAsk(origin)) {
            answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin).set(EXPOSE, exposed);
            if (withCredentials) {
                answer.set(CREDENTIALS, "true");
            }
        }
    }

    private boolean mayAsk(String origin) {
        return origins.contains(origin) || CORSFilter.isOriginAllowedByRegex(patterns, origin);
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private void answerPreflight(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.headers().contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, headers(context.request()))
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge);
        }
        // The answer depends on these headers of the request.
        Vary.add(response, "Access-Control-Request-Method, Access-Control-Request-Headers");
        response.setStatusCode(204).end();
    }

    /** Unless a setting names the headers that pages may send, they may send any: no header changes who is answered. */
    private String headers(HttpServerRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
        return headers.orElse(asked == null || asked.isBlank() ? HEADERS : HEADERS + ", " + asked);
    }
}
