package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLSchema;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.smallrye.graphql.execution.SchemaPrinter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /graphql/schema.graphql}: the schema as programs and people read it, printed once. */
@Singleton
class SchemaDocument {

    // Behind the switch that closes it, and ahead of the extension's route.
    private static final int FIRST = -180;

    private final Document document;
    private final boolean codes;
    private final CharSequence caching;

    /** @param maxAge how many seconds browsers and CDNs may keep an answer to GET */
    SchemaDocument(
            GraphQLSchema schema,
            VertxHttpBuildTimeConfig http,
            @ConfigProperty(name = "onrecord.http.max-age", defaultValue = "60") long maxAge) {
        this.document = new Document(
                "text/plain; charset=UTF-8",
                () -> new SchemaPrinter().print(schema).getBytes(UTF_8));
        this.codes = http.enableCompression();
        this.caching = HttpHeaders.createOptimized("public, max-age=" + maxAge);
    }

    void open(@Observes Router router) {
        router.route("/graphql/schema.graphql")
                .order(FIRST)
                .blockingHandler(context -> document.send(context, codes, caching), false);
    }
}
