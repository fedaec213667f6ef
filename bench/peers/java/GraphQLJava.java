import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.onrecord.peers.Claim;
import dev.onrecord.peers.Event;
import dev.onrecord.peers.Participation;
import dev.onrecord.peers.Quotation;
import dev.onrecord.peers.Records;
import dev.onrecord.peers.Selection;
import dev.onrecord.peers.Statement;
import dev.onrecord.peers.StatementConnection;
import dev.onrecord.peers.StatementFilter;
import dev.onrecord.peers.Window;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.NaturalEnumValuesProvider;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * graphql-java on a plain Vert.x server, the record in memory. Fields without a fetcher are properties of the objects;
 * fields and arguments that no benchmark document asks for may be missing.
 */
public final class GraphQLJava extends AbstractVerticle {

    private static final int DOCUMENTS = 1000;
    private static final TypeResolver BY_CLASS = environment -> (GraphQLObjectType)
            environment.getSchema().getType(environment.getObject().getClass().getSimpleName());

    private final int port;
    private final GraphQL graphql;

    private GraphQLJava(int port, GraphQL graphql) {
        this.port = port;
        this.graphql = graphql;
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> options =
                Map.of(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7]);
        int port = Integer.parseInt(options.get("--port"));
        Records records = new Records(Path.of(options.get("--seeds")), Path.of(options.get("--claims")));
        GraphQL graphql = graphql(schema(Path.of(options.get("--schema")), records));
        int cores = Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(() -> new GraphQLJava(port, graphql), new DeploymentOptions().setInstances(cores))
                .onSuccess(id -> System.out.println("ready at http://127.0.0.1:" + port + "/graphql"));
    }

    private static GraphQL graphql(GraphQLSchema schema) {
        AsyncCache<String, PreparsedDocumentEntry> documents =
                Caffeine.newBuilder().maximumSize(DOCUMENTS).buildAsync();
        return GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(
                        (input, parsed) -> documents.get(input.getQuery(), query -> parsed.apply(input)))
                .build();
    }

    private static GraphQLSchema schema(Path file, Records records) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.GraphQLBigDecimal)
                .scalar(ExtendedScalars.GraphQLBigInteger)
                .type("Query", type -> query(type, records))
                .type("Event", GraphQLJava::event)
                .type(constants("SpeechAct", Statement.Act.class))
                .type(constants("Channel", Statement.Channel.class))
                .type(constants("Attribution", Quotation.Attribution.class))
                .type(constants("Agreement", Claim.Agreement.class))
                .type(constants("ParticipantRole", Participation.Role.class));
        List.of("ClaimValue", "Entry", "Node").forEach(name -> wiring.type(name, type -> type.typeResolver(BY_CLASS)));
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(file.toFile()), wiring.build());
    }

    private static TypeRuntimeWiring.Builder query(TypeRuntimeWiring.Builder type, Records records) {
        return type.dataFetcher("actor", asked -> records.actor(asked.getArgument("slug")))
                .dataFetcher("claim", asked -> records.claim(asked.getArgument("slug")))
                .dataFetcher("event", asked -> records.event(asked.getArgument("slug")))
                .dataFetcher("source", asked -> records.source(asked.getArgument("slug")))
                .dataFetcher("statement", asked -> records.statement(asked.getArgument("slug")))
                .dataFetcher("statements", asked -> statements(records.statementsByDate(), asked));
    }

    private static TypeRuntimeWiring.Builder event(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher(
                        "claims",
                        asked -> among(asked.getArgument("agreements"), of(asked).getClaims(), Claim::getAgreement))
                .dataFetcher(
                        "participants",
                        asked -> among(asked.getArgument("roles"), of(asked).getParticipants(), Participation::getRole))
                .dataFetcher("statements", asked -> statements(of(asked).getStatements(), asked));
    }

    private static Event of(DataFetchingEnvironment asked) {
        return asked.getSource();
    }

    private static <T, E> List<T> among(List<E> wanted, List<T> list, Function<T, E> property) {
        return wanted == null
                ? list
                : list.stream()
                        .filter(item -> wanted.contains(property.apply(item)))
                        .toList();
    }

    private static StatementConnection statements(List<Statement> list, DataFetchingEnvironment asked) {
        Map<String, Object> filter = asked.getArgument("filter");
        return StatementConnection.of(
                list,
                Selection.of(filter == null ? null : filter(filter)),
                Window.of(asked.getArgument("first"), asked.getArgument("after")));
    }

    @SuppressWarnings("unchecked")
    private static StatementFilter filter(Map<String, Object> fields) {
        return new StatementFilter(
                (List<Statement.Act>) fields.get("acts"),
                (List<String>) fields.get("addressees"),
                (List<Quotation.Attribution>) fields.get("attributions"),
                (List<Statement.Channel>) fields.get("channels"),
                (List<String>) fields.get("events"),
                (LocalDate) fields.get("from"),
                (List<String>) fields.get("mentions"),
                (List<String>) fields.get("sources"),
                (List<String>) fields.get("speakers"),
                (String) fields.get("text"),
                (LocalDate) fields.get("to"));
    }

    private static <E extends Enum<E>> TypeRuntimeWiring.Builder constants(String name, Class<E> type) {
        return TypeRuntimeWiring.newTypeWiring(name).enumValues(new NaturalEnumValuesProvider<>(type));
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        if (request.method() == HttpMethod.POST && request.path().equals("/graphql")) {
            request.body().onSuccess(body -> answer(body.toJsonObject(), request));
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private void answer(JsonObject asked, HttpServerRequest request) {
        JsonObject variables = asked.getJsonObject("variables", new JsonObject());
        ExecutionInput input = ExecutionInput.newExecutionInput(asked.getString("query"))
                .operationName(asked.getString("operationName"))
                .variables(variables.getMap())
                .build();
        graphql.executeAsync(input)
                .thenAccept(result -> request.response()
                        .putHeader("content-type", "application/json; charset=utf-8")
                        .end(json(result)));
    }

    private static Buffer json(ExecutionResult result) {
        return new JsonObject(result.toSpecification()).toBuffer();
    }
}
