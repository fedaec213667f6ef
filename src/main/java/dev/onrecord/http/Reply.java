package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.observe.Exchange;
import dev.onrecord.page.ClientError;
import graphql.ExecutionResult;
import graphql.GraphQLError;
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
    private final ContentCoding coding;
    private final AtomicBoolean given = new AtomicBoolean();

    private Reply(RoutingContext context, Exchange exchange, ContentCoding coding) {
        this.context = context;
        this.exchange = exchange;
        this.coding = coding;
    }

    /**
     * @param exchange that ends with the reply
     * @param coding how an answer is to be coded
     */
    static void begin(RoutingContext context, Exchange exchange, ContentCoding coding) {
        context.put(KEY, new Reply(context, exchange, coding));
    }

    /** @return the one reply to this request */
    static Reply to(RoutingContext context) {
        return context.get(KEY);
    }

    /** @return what ends with this reply */
    Exchange exchange() {
        return exchange;
    }

    /** @return what was found, as this client is sent it */
    Body body(ExecutionResult result) {
        return Body.of(AnswerWriter.bytes(result), coding);
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
    void send(Body body, Consumer<HttpServerResponse> headers) {
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

    /** @return how an answer to this client is coded */
    ContentCoding coding() {
        return coding;
    }

    private void send(AnswerType type, int status, String body, String code, Consumer<HttpServerResponse> headers) {
        send(type, status, Body.of(body.getBytes(UTF_8), ContentCoding.IDENTITY), List.of(code), headers);
    }

    private void send(
            AnswerType type, int status, Body body, List<String> codes, Consumer<HttpServerResponse> headers) {
        if (given.compareAndSet(false, true)) {
            HttpServerResponse response = context.response();
            headers.accept(response);
            // Ahead of the answer: whoever has it finds it counted.
            exchange.answered(status, body.length(), codes);
            if (body.coding() != ContentCoding.IDENTITY) {
                response.putHeader(HttpHeaders.CONTENT_ENCODING, body.coding().token());
            }
            response.putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                    .setStatusCode(status)
                    .end(body.bytes());
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
