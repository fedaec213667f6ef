package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.dataset.Dataset;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.parser.InvalidSyntaxException;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code /graphql} as the GraphQL-over-HTTP specification wants it. It stands in front of the extension's own handler,
 * which knows neither statuses nor negotiation, and asks the same execution service.
 */
@Singleton
class GraphQLEndpoint {

    // Ahead of the extension's route for the same path.
    private static final int FIRST = -100;

    private final ExecutionService service;
    private final PersistedQueries persisted;
    private final long maxBody;
    private final long maxAge;

    GraphQLEndpoint(
            ExecutionService service,
            PersistedQueries persisted,
            @ConfigProperty(name = "onrecord.http.max-body", defaultValue = "1000000") long maxBody,
            @ConfigProperty(name = "onrecord.http.max-age", defaultValue = "60") long maxAge) {
        this.service = service;
        this.persisted = persisted;
        this.maxBody = maxBody;
        this.maxAge = maxAge;
    }

    void open(@Observes Router router) {
        router.route("/graphql").order(FIRST).handler(BodyHandler.create(false).setBodyLimit(maxBody));
        // Requests do not wait for each other, and none runs on the event loop: resolvers ask the database.
        router.route("/graphql")
                .order(FIRST + 1)
                .blockingHandler(this::answer, false)
                .failureHandler(this::refuse);
    }

    private void answer(RoutingContext context) {
        Optional<AnswerType> type = AnswerType.negotiate(context.parsedHeaders().accept());
        if (type.isEmpty()) {
            context.response().setStatusCode(406).end();
            return;
        }
        try {
            GraphQLRequest request = persisted.complete(GraphQLRequest.of(context));
            answer(context, type.get(), request);
        } catch (RequestError error) {
            refuse(context, type.get(), error);
        } catch (InvalidSyntaxException error) {
            refuse(context, type.get(), error.toInvalidSyntaxError());
        }
    }

    private void answer(RoutingContext context, AnswerType type, GraphQLRequest request) {
        boolean reads = request.isQuery();
        boolean isGet = context.request().method().equals(HttpMethod.GET);
        if (isGet && !reads) {
            throw new RequestError(405, "METHOD_NOT_ALLOWED", "Only queries are answered to GET; use POST.");
        }
        inRequestContext(() -> {
            String tag = isGet ? tag(type, request) : null;
            if (tag != null && tag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
                keep(context.response(), tag).setStatusCode(304).end();
            } else {
                execute(context, type, request, tag);
            }
        });
    }

    private void execute(RoutingContext context, AnswerType type, GraphQLRequest request, String tag) {
        Map<String, Object> surroundings = new HashMap<>();
        surroundings.put("runBlocking", true);
        service.executeSync(request.parameters(), surroundings, new ExecutionResponseWriter() {
            @Override
            public void write(ExecutionResponse response) {
                send(context, type, ErrorCodes.complete(response.getExecutionResult()), tag);
            }

            @Override
            public void fail(Throwable failure) {
                context.fail(failure);
            }
        });
    }

    private void send(RoutingContext context, AnswerType type, ExecutionResult result, String tag) {
        HttpServerResponse response = context.response();
        if (tag != null && result.getErrors().isEmpty()) {
            keep(response, tag);
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .setStatusCode(type == AnswerType.GRAPHQL && !result.isDataPresent() ? 400 : 200)
                .end(Buffer.buffer(new ExecutionResponse(result)
                        .getExecutionResultAsString()
                        .getBytes(UTF_8)));
    }

    /** The data never changes while the process runs, so a tag of dataset and question stands for the answer. */
    private static String tag(AnswerType type, GraphQLRequest request) {
        Dataset dataset = Dataset.findAll().firstResult();
        String question = dataset.version + type + request.parameters();
        return "\"" + PersistedQueries.sha256(question).substring(0, 32) + "\"";
    }

    private HttpServerResponse keep(HttpServerResponse response, String tag) {
        return response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge)
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
    }

    private static void inRequestContext(Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private void refuse(RoutingContext context) {
        AnswerType type = AnswerType.negotiate(context.parsedHeaders().accept()).orElse(AnswerType.JSON);
        if (context.statusCode() == 413) {
            refuse(
                    context,
                    type,
                    new RequestError(413, "BODY_TOO_LARGE", "The body is larger than " + maxBody + " bytes."));
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context, AnswerType type, RequestError error) {
        if (error.status() == 405) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
        }
        JsonObject extensions =
                Json.createObjectBuilder().add("code", error.code()).build();
        send(context, type, error.status(), Json.createObjectBuilder().add("message", error.getMessage()), extensions);
    }

    private static void refuse(RoutingContext context, AnswerType type, GraphQLError error) {
        JsonArrayBuilder locations = Json.createArrayBuilder();
        error.getLocations()
                .forEach(location -> locations.add(Json.createObjectBuilder()
                        .add("line", location.getLine())
                        .add("column", location.getColumn())));
        JsonObject extensions =
                Json.createObjectBuilder().add("code", "SYNTAX_ERROR").build();
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("message", error.getMessage()).add("locations", locations);
        send(context, type, type == AnswerType.GRAPHQL ? 400 : 200, json, extensions);
    }

    private static void send(
            RoutingContext context, AnswerType type, int status, JsonObjectBuilder error, JsonObject extensions) {
        JsonObject answer = Json.createObjectBuilder()
                .add("errors", Json.createArrayBuilder().add(error.add("extensions", extensions)))
                .build();
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .setStatusCode(status)
                .end(Buffer.buffer(answer.toString().getBytes(UTF_8)));
    }
}
