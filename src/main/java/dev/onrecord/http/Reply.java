package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.observe.Exchange;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** What goes back for one request. The first answer is sent; what is found out after the time was up is not. */
final class Reply {

    private static final String KEY = Reply.class.getName();
    private static final String SYNTAX_ERROR = "SYNTAX_ERROR";
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private final RoutingContext context;
    private final Exchange exchange;
    private final Optional<ResponseType> type;
    private final Optional<ContentCoding> coding;
    private final AtomicBoolean given = new AtomicBoolean();

    private Reply(RoutingContext context, Exchange exchange, boolean codes) {
        this.context = context;
        this.exchange = exchange;
        this.type = ResponseType.negotiate(HeaderLines.of(context.request(), HttpHeaders.ACCEPT));
        this.coding = codes
                ? ContentCoding.negotiate(HeaderLines.of(context.request(), HttpHeaders.ACCEPT_ENCODING))
                : Optional.of(ContentCoding.IDENTITY);
    }

    /**
     * @param exchange that ends with the reply
     * @param codes whether an answer is coded where the client wants that
     */
    static void begin(RoutingContext context, Exchange exchange, boolean codes) {
        context.put(KEY, new Reply(context, exchange, codes));
    }

    /** @return the one reply to this request; null where it failed before it was looked at */
    static Reply to(RoutingContext context) {
        return context.get(KEY);
    }

    /** @return what ends with this reply */
    Exchange exchange() {
        return exchange;
    }

    /**
     * @param budget what the answer may take
     * @return what was found, as this client is sent it
     */
    Body body(ExecutionResult result, Budget budget) {
        return Body.of(ResponseWriter.bytes(result, budget), coding());
    }

    /**
     * Sends what was found where something went wrong, with a status that says whether the request was one (§6.4).
     *
     * @param result a {@linkplain ErrorCodes#complete complete} one
     * @param budget what the answer may take
     */
    void send(ExecutionResult result, Budget budget) {
        ResponseType type = type();
        send(
                type,
                type == ResponseType.GRAPHQL && !result.isDataPresent() ? 400 : 200,
                body(result, budget),
                codes(result),
                Reply::forbidKeeping);
    }

    /** Sends what was found. */
    void send(Body body, Consumer<HttpServerResponse> headers) {
        send(type(), 200, body, List.of(), headers);
    }

    /** Sends an answer without a body. */
    void send(int status, Consumer<HttpServerResponse> headers) {
        if (given.compareAndSet(false, true)) {
            HttpServerResponse response = context.response();
            Vary.byNegotiation(response);
            headers.accept(response);
            exchange.answered(status, 0, List.of());
            response.setStatusCode(status).end();
        }
    }

    /** Refuses what is no request. */
    void refuse(RequestError error) {
        send(type(), error.status(), json(error.getMessage(), error.code()), error.code(), response -> {
            forbidKeeping(response);
            error.headers().forEach(response::putHeader);
        });
    }

    /** Caches may keep some answers that say nothing of it (RFC 9111, §4.2.2), and what is wrong may be mended by then. */
    private static void forbidKeeping(HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }

    /** Refuses a request that asks for more than anybody is given. */
    void refuse(ClientError error) {
        ResponseType type = type();
        int status = error.code() == ClientError.Code.TIMEOUT ? 503 : 400;
        send(
                type,
                type == ResponseType.GRAPHQL ? status : 200,
                json(error.getMessage(), error.code().name()),
                error.code().name(),
                Reply::forbidKeeping);
    }

    /** Refuses a document that is no GraphQL. */
    void refuse(GraphQLError error) {
        ResponseType type = type();
        send(type, type == ResponseType.GRAPHQL ? 400 : 200, json(error), SYNTAX_ERROR, Reply::forbidKeeping);
    }

    /** @return what the client takes for an answer; JSON where it takes none of what there is */
    ResponseType type() {
        return type.orElse(ResponseType.JSON);
    }

    /** @return how an answer to this client is coded; not at all where it takes none of what there is */
    ContentCoding coding() {
        return coding.orElse(ContentCoding.IDENTITY);
    }

    /** @return whether the client takes a type and a coding that there are */
    boolean isAcceptable() {
        return type.isPresent() && coding.isPresent();
    }

    private void send(ResponseType type, int status, String body, String code, Consumer<HttpServerResponse> headers) {
        send(type, status, Body.of(body.getBytes(UTF_8), ContentCoding.IDENTITY), List.of(code), headers);
    }

    private void send(
            ResponseType type, int status, Body body, List<String> codes, Consumer<HttpServerResponse> headers) {
        if (given.compareAndSet(false, true)) {
            HttpServerResponse response = context.response();
            Vary.byNegotiation(response);
            headers.accept(response);
            // Ahead of the answer: whoever has it finds it counted.
            exchange.answered(status, body.length(), codes);
            if (body.coding() != ContentCoding.IDENTITY) {
                response.putHeader(HttpHeaders.CONTENT_ENCODING, body.coding().token());
            }
            response.putHeader(HttpHeaders.CONTENT_TYPE, type.header()).setStatusCode(status);
            end(context.request(), response, body.bytes());
        }
    }

    /** Ends an answer, to HEAD without the bytes of which it says the length (RFC 9110, §9.3.2). */
    static void end(HttpServerRequest request, HttpServerResponse response, Buffer bytes) {
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length()))
                    .end();
        } else {
            response.end(bytes);
        }
    }

    /** @return whether the request only wants to see: GET, and HEAD, which is GET without what it brings */
    static boolean isRetrieval(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static List<String> codes(ExecutionResult result) {
        return result.getErrors().stream().map(ErrorCodes::of).toList();
    }

    /** @return the body of an answer that says what is wrong */
    static String json(String message, String code) {
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
