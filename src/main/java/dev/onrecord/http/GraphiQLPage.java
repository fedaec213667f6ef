package dev.onrecord.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Leads people who open the service's address, or forget the last slash, to GraphiQL. The page is a static resource. */
@Singleton
class GraphiQLPage {

    private static final String PAGE = "/graphiql/";

    void open(@Observes Router router) {
        router.getWithRegex("/|/graphiql")
                .handler(context -> context.response()
                        .setStatusCode(302)
                        .putHeader(HttpHeaders.LOCATION, PAGE)
                        .end());
    }
}
