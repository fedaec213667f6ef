package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
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

    /** What of the schema's directives says something to a client. */
    private static final Set<String> SAYING = Set.of("deprecated", "specifiedBy");

    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .descriptionsAsHashComments(false)
            // Code generators need to be told of Date and DateTime.
            .includeScalarTypes(true)
            .includeSchemaDefinition(false)
            .includeDirectives(SAYING::contains)
            .includeDirectiveDefinitions(false)
            .useAstDefinitions(false));

    private final Document document;
    private final Freshness freshness;

    SchemaDocument(GraphQLSchema schema, Freshness freshness) {
        this.document = new Document(
                PlainText.UTF_8.contentType(), () -> PRINTER.print(schema).getBytes(UTF_8));
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
