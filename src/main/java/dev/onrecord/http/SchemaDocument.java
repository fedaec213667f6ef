package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.graphql.smallrye.SchemaText;
import graphql.schema.GraphQLSchema;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /graphql/schema.graphql}: the schema as programs and people read it, printed once. */
@Singleton
class SchemaDocument implements Endpoint {

    private final StaticContent document;
    private final Freshness freshness;

    SchemaDocument(GraphQLSchema schema, Freshness freshness) {
        this.document = new StaticContent(
                PlainText.UTF_8.contentType(),
                () -> SchemaText.of(schema, Set.of()).getBytes(UTF_8));
        this.freshness = freshness;
    }

    private enum PlainText implements Representation {
        UTF_8;

        @Override
        public String type() {
            return "text/plain";
        }

        @Override
        public String contentType() {
            return "text/plain; charset=UTF-8";
        }
    }

    @Override
    public Route route(Router router) {
        return router.route("/graphql/schema.graphql");
    }

    @Override
    public List<PlainText> representations() {
        return List.of(PlainText.UTF_8);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("schema.graphql");
    }

    @Override
    public boolean answerAtOnce(RoutingContext context) {
        return document.isReady(Reply.to(context).coding()) && answer(context);
    }

    @Override
    public boolean answer(RoutingContext context) {
        document.send(Reply.to(context), freshness.ofData());
        return true;
    }
}
