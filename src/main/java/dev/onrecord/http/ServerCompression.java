package dev.onrecord.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Keeps the server from coding what it is given: it would not do so as the client weighs codings, and would give the coded
 * form the tag of the plain one. What is worth to be coded is coded where it is made ({@link ContentCoding}), if {@code
 * quarkus.http.enable-compression} says so.
 */
@Singleton
class ServerCompression implements HttpServerOptionsCustomizer {

    private static final int BEHIND_GRAPHQL = -150;

    /** The framework marks answers that the server is not to code: no client need read that. */
    void unmark(@Observes Router router) {
        router.route().order(BEHIND_GRAPHQL).handler(context -> {
            context.addHeadersEndHandler(end -> unmark(context.response().headers()));
            context.next();
        });
    }

    private static void unmark(MultiMap headers) {
        if (headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setCompressionSupported(false);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setCompressionSupported(false);
    }

    @Override
    public void customizeDomainSocketServer(HttpServerOptions options) {
        options.setCompressionSupported(false);
    }
}
