package dev.onrecord.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Health and metrics can only be read. The framework answers them to whatever method. */
@Singleton
class ManagementRoutes {

    // Ahead of the framework's own.
    private static final int FIRST = -191;

    void guard(@Observes Router router) {
        router.routeWithRegex("/q/(health|metrics)(/.*)?").order(FIRST).handler(ManagementRoutes::check);
    }

    private static void check(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (Reply.isRetrieval(context)) {
            context.next();
        } else if (method.equals(HttpMethod.OPTIONS)) {
            context.response()
                    .putHeader(HttpHeaders.ALLOW, RequestError.READING)
                    .setStatusCode(204)
                    .end();
        } else {
            context.fail(Refusals.ofStatus(405));
        }
    }
}
