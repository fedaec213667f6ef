package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.observe.Exchange;
import dev.onrecord.page.ClientError;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** What goes back for one request. The first answer is sent; what is found out after the time was up is not. */
final class Reply {

    private static final String KEY = Reply.class.getName();
    private static final String SYNTAX_ERROR = "SYNTAX_ERROR";

    private final RoutingContext context;
    private final Exchange exchange;
    private final AtomicBoolean given = new AtomicBoolean();

    private Reply(RoutingContext context, Exchange exchange) {
        this.context = context;
        this.exchange = exchange;
    }

    /** @param exchange that ends with the reply */
    static void begin(RoutingContext context, Exchange exchange) {
        context.put(KEY, new Reply(context, exchange));
    }

    /** @return the one reply to this request */
    static Reply to(RoutingContext context) {
        return context.get(KEY);
    }

    /** @return what ends with this reply */
    Exchange exchange() {
        return exchange;
    }

    /** @return what was found, as it is sent */
    static Buffer body(ExecutionResult result) {
        return Buffer.buffer(AnswerWriter.bytes(result));
    }

    /**
     * Sends what was found where something went wrong, with a status that says whether the request was one (§6.4).
     *
     * @param result a {@linkplain ErrorCodes#complete complete} one
     */
    void send(ExecutionResult result) {
        AnswerType type = type();
        send(
                type,
                type == AnswerType.GRAPHQL && !result.isDataPresent() ? 400 : 200,
                body(result),
                codes(result),
                response -> {});
    }

    /** Sends what was found. */
    void send(Buffer body, Consumer<HttpServerResponse> headers) {
        send(type(), 200, body, List.of(), headers);
    }

    /** Sends an answer without a body. */
    void send(int status, Consumer<HttpServerResponse> headers) {
        if (given.compareAndSet(false, true)) {
            headers.accept(context.response());
            exchange.answered(status, 0, List.of());
            context.response().setStatusCode(status).end();
        }
    }

    /** Refuses what is no request. */
    void refuse(RequestError error) {
        send(type(), error.status(), json(error.getMessage(), error.code()), error.code(), response -> {
            if (error.status() == 405) {
                response.putHeader(HttpHeaders.ALLOW, "GET, POST");
            }
            if (error.status() == 503) {
                response.putHeader(HttpHeaders.RETRY_AFTER, "1");
            }
        });
    }

    /** Refuses a request that asks for more than anybody is given. */
    void refuse(ClientError error) {
        AnswerType type = type();
        int status = error.code() == ClientError.Code.TIMEOUT ? 503 : 400;
        send(
                type,
                type == AnswerType.GRAPHQL ? status : 200,
                json(error.getMessage(), error.code().name()),
                error.code().name(),
                response -> {});
    }

    /** Refuses a document that is no GraphQL. */
    void refuse(GraphQLError error) {
        AnswerType type = type();
        send(type, type == AnswerType.GRAPHQL ? 400 : 200, json(error), SYNTAX_ERROR, response -> {});
    }

    /** @return what the client takes for an answer; JSON where it takes none of what there is */
    AnswerType type() {
        return AnswerType.negotiate(context.parsedHeaders().accept()).orElse(AnswerType.JSON);
    }

    private void send(AnswerType type, int status, String body, String code, Consumer<HttpServerResponse> headers) {
        send(type, status, Buffer.buffer(body.getBytes(UTF_8)), List.of(code), headers);
    }

    private void send(
            AnswerType type, int status, Buffer body, List<String> codes, Consumer<HttpServerResponse> headers) {
        if (given.compareAndSet(false, true)) {
            HttpServerResponse response = context.response();
            headers.accept(response);
            // Ahead of the answer: whoever has it finds it counted.
            exchange.answered(status, body.length(), codes);
            response.putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                    .setStatusCode(status)
                    .end(body);
        }
    }

    private static List<String> codes(ExecutionResult result) {
        return result.getErrors().stream().map(ErrorCodes::of).toList();
    }

    private static String json(String message, String code) {
        return json(JSON_PROVIDER.createObjectBuilder().add("message", ErrorCodes.brief(message)), code);
    }

    private static String json(GraphQLError error) {
        JsonArrayBuilder locations = JSON_PROVIDER.createArrayBuilder();
        if (error.getLocations() != null) {
            error.getLocations()
                    .forEach(location -> locations.add(JSON_PROVIDER
                            .createObjectBuilder()
                            .add("line", location.getLine())
                            .add("column", location.getColumn())));
        }
        return json(
                JSON_PROVIDER
                        .createObjectBuilder()
                        .add("message", ErrorCodes.brief(error.getMessage()))
                        .add("locations", locations),
                SYNTAX_ERROR);
    }

    private static String json(JsonObjectBuilder error, String code) {
        JsonObject extensions =
                JSON_PROVIDER.createObjectBuilder().add("code", code).build();
        return JSON_PROVIDER
                .createObjectBuilder()
                .add("errors", JSON_PROVIDER.createArrayBuilder().add(error.add("extensions", extensions)))
                .build()
                .toString();
    }
}
