package dev.onrecord.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers 404 on routes that are not served: those that a setting switches off, or has not switched on, and those of the
 * extension's own GraphiQL page, in whose place ours is served.
 */
@Singleton
class DisabledRoutes {

    // Ahead of the routes that would answer, and of those that negotiate.
    private static final int FIRST = -192;

    /** What the extension bundles and our page does not use: its own page, which tells versions, and what that needs. */
    private static final String UNUSED_BUNDLE =
            "/graphiql/bundled(?!/(react|react-dom)\\.production\\.min\\.js$|/graphiql\\.min\\.(js|css)$).*";

    private final boolean graphiql;
    private final boolean sdl;
    private final boolean metrics;

    /**
     * @param graphiql whether GraphiQL is served
     * @param sdl whether {@code /graphql/schema.graphql} is served
     * @param metrics whether {@code /q/metrics} is served
     */
    DisabledRoutes(
            @ConfigProperty(name = "onrecord.graphiql.enabled", defaultValue = "true") boolean graphiql,
            @ConfigProperty(name = "onrecord.sdl.enabled", defaultValue = "true") boolean sdl,
            @ConfigProperty(name = "onrecord.metrics.enabled", defaultValue = "false") boolean metrics) {
        this.graphiql = graphiql;
        this.sdl = sdl;
        this.metrics = metrics;
    }

    void close(@Observes Router router) {
        close(router, UNUSED_BUNDLE);
        if (!graphiql) {
            close(router, "/graphiql(/.*)?");
        }
        if (!sdl) {
            close(router, "/graphql/schema\\.graphql/?");
        }
        if (!metrics) {
            close(router, "/q/metrics(/.*)?");
        }
    }

    private static void close(Router router, String paths) {
        router.routeWithRegex(paths).order(FIRST).handler(context -> context.fail(Refusals.ofStatus(404)));
    }
}
