package dev.onrecord.web;

import dev.onrecord.http.Document;
import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Reply;
import dev.onrecord.http.Representation;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The style sheet of all pages. Pages name it with its version, so that browsers fetch it once. */
@Singleton
class StyleSheet implements Endpoint {

    private static final String PATH = "/web/onrecord.css";
    private static final Document DOCUMENT =
            new Document(Css.STYLES.contentType(), () -> Resources.bytes("web/onrecord.css"));

    private enum Css implements Representation {
        STYLES;

        @Override
        public String type() {
            return "text/css";
        }

        @Override
        public String contentType() {
            return "text/css; charset=utf-8";
        }
    }

    /** @return where pages find it */
    static String address() {
        return PATH + "?" + DOCUMENT.version();
    }

    @Override
    public Route route(Router router) {
        return router.route(PATH);
    }

    @Override
    public List<Css> representations() {
        return List.of(Css.STYLES);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("onrecord.css");
    }

    @Override
    public boolean answer(RoutingContext context) {
        boolean isOfThisVersion = DOCUMENT.version().equals(context.request().query());
        DOCUMENT.send(Reply.to(context), isOfThisVersion ? "public, max-age=31536000, immutable" : "no-cache");
        return true;
    }
}
