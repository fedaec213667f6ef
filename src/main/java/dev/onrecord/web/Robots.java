package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.Reply;
import dev.onrecord.http.StaticContent;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * {@code /robots.txt}: where crawlers find all pages (RFC 9309). Searches have no end, and each page leads to GraphiQL with a
 * question of its own. The API stays open: crawlers that run the scripts of others' pages ask it for what these show.
 */
@Singleton
class Robots implements Endpoint {

    private static final Format FORMAT = Format.ofText(".txt", "text/plain");

    private static final String RULES = """
            User-agent: *
            Disallow: /graphiql/
            Disallow: /search?
            Allow: /

            Sitemap: %s
            """;

    private final Freshness freshness;

    Robots(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public Route route(Router router) {
        return router.route("/robots.txt");
    }

    @Override
    public List<Format> representations() {
        return List.of(FORMAT);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("robots.txt");
    }

    @Override
    public boolean answer(RoutingContext context) {
        byte[] content =
                RULES.formatted(Site.base(context) + SitemapExport.ADDRESS).getBytes(UTF_8);
        new StaticContent(FORMAT.contentType(), () -> content).send(Reply.to(context), freshness.ofData());
        return true;
    }
}
