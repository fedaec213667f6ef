package dev.onrecord.http;

import static java.util.Objects.requireNonNull;

import dev.onrecord.observe.Exchange;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one response to a request: that of the endpoint, or of the deadline when the time is up, whichever comes first. The
 * later one is not sent.
 */
public final class Reply {

    private static final String KEY = Reply.class.getName();
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private final RoutingContext context;
    private final Exchange exchange;
    private final TypeNegotiation types;
    private final Optional<Representation> type;
    private final Optional<ContentCoding> coding;
    /** Whether an answer is chosen: what comes later is not sent. */
    private final AtomicBoolean given = new AtomicBoolean();
    /** Whether an answer in pieces has its last one. */
    private final AtomicBoolean ended = new AtomicBoolean();

    private volatile @Nullable ResponseStream stream;

    private Reply(RoutingContext context, Exchange exchange, TypeNegotiation types, boolean codes) {
        this.context = context;
        this.exchange = exchange;
        this.types = types;
        this.type = types.choose(HeaderLines.of(context.request(), HttpHeaders.ACCEPT));
        this.coding = codes
                ? ContentCoding.negotiate(HeaderLines.of(context.request(), HttpHeaders.ACCEPT_ENCODING))
                : Optional.of(ContentCoding.IDENTITY);
    }

    /**
     * @param exchange that ends with the reply
     * @param types those that the address offers
     * @param codes whether an answer is coded where the client wants that
     */
    static void begin(RoutingContext context, Exchange exchange, TypeNegotiation types, boolean codes) {
        context.put(KEY, new Reply(context, exchange, types, codes));
    }

    /** @return the one reply to this request; null where it failed before it was looked at */
    public static Reply to(RoutingContext context) {
        return context.get(KEY);
    }

    /** @return what ends with this reply */
    Exchange exchange() {
        return exchange;
    }

    /** @return what the client takes for an answer; what there is first where it takes none of them */
    public Representation type() {
        return type.orElseGet(types::usual);
    }

    /** @return how an answer to this client is coded; not at all where it takes none of what there is */
    public ContentCoding coding() {
        return coding.orElse(ContentCoding.IDENTITY);
    }

    /** @return whether the client takes a media type that there is */
    boolean takesType() {
        return type.isPresent();
    }

    /** @return whether the client takes a coding that there is */
    boolean takesCoding() {
        return coding.isPresent();
    }

    /** Sends an answer of which caches are told nothing: that to a POST, which they do not keep. */
    void send(Body body) {
        send(type().contentType(), 200, body, List.of(), response -> {});
    }

    /**
     * Sends an answer that caches may keep, or says that the client has it (RFC 9110, §13).
     *
     * @param tag a strong one, of this body alone
     * @param caching the value of the Cache-Control header
     * @param headers what else the answer says of itself
     */
    void send(String contentType, Body body, String tag, CharSequence caching, Map<String, String> headers) {
        switch (Preconditions.of(context.request(), tag)) {
            case NOT_MODIFIED -> sendNotModified(tag, caching);
            case FAILED -> refuse(Preconditions.failed());
            case HOLD -> send(contentType, 200, body, List.of(), response -> add(response, tag, caching, headers));
        }
    }

    /** Says that the client has the answer with that tag. */
    void sendNotModified(String tag, CharSequence caching) {
        send(304, response -> addCaching(response, tag, caching));
    }

    private static void add(
            HttpServerResponse response, String tag, CharSequence caching, Map<String, String> headers) {
        addCaching(response, tag, caching);
        headers.forEach(response::putHeader);
    }

    private static void addCaching(HttpServerResponse response, String tag, CharSequence caching) {
        response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, caching);
    }

    /**
     * Sends an answer that says what went wrong.
     *
     * @param codes those of its errors
     */
    void send(int status, Body body, List<String> codes) {
        send(type().contentType(), status, body, codes, Reply::forbidCaching);
    }

    /** Caches may keep some answers that say nothing of it (RFC 9111, §4.2.2), and what is wrong may be mended by then. */
    private static void forbidCaching(HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }

    /**
     * Sends an answer in pieces that caches may keep, or says that the client has it. It begins when the endpoint's answer
     * is over, and may last as long as the client takes pieces of it.
     *
     * @param tag a strong one, of this answer in this coding alone
     * @param caching the value of the Cache-Control header
     * @param headers what else the answer says of itself
     * @param pieces asked on workers, one after the other, with a request context and a session of the database
     */
    public void stream(
            String contentType,
            String tag,
            CharSequence caching,
            Map<String, String> headers,
            Iterator<byte[]> pieces) {
        switch (Preconditions.of(context.request(), tag)) {
            case NOT_MODIFIED -> sendNotModified(tag, caching);
            case FAILED -> refuse(Preconditions.failed());
            case HOLD -> {
                if (given.compareAndSet(false, true)) {
                    addHeaders(contentType, coding(), response -> add(response, tag, caching, headers));
                    stream = new ResponseStream(context, pieces, coding());
                }
            }
        }
    }

    /** @return the answer that is to be sent in pieces; none where it is not */
    Optional<ResponseStream> stream() {
        return Optional.ofNullable(stream);
    }

    /** Ends an answer of which all pieces are sent but the last. */
    void endStream(Buffer last) {
        if (ended.compareAndSet(false, true)) {
            exchange.answered(200, requireNonNull(stream).length(), List.of());
            Future<Void> sent = context.response().end(last);
            if (context.request().version() == HttpVersion.HTTP_1_0) {
                // It knows no chunks: what says that this was all is the end of the connection (RFC 9112, §6.3).
                sent.onComplete(end -> context.request().connection().close());
            }
        }
    }

    /** Cuts off an answer that has begun, so that the client does not take it for complete. */
    private void cutOff(RequestError error) {
        if (ended.compareAndSet(false, true)) {
            exchange.answered(
                    200, requireNonNull(stream).length(), List.of(error.code().name()));
            context.response().reset();
        }
    }

    /** Sends an answer without a body. */
    public void send(int status, Consumer<HttpServerResponse> headers) {
        if (given.compareAndSet(false, true)) {
            HttpServerResponse response = context.response();
            addVary(response);
            headers.accept(response);
            exchange.answered(status, 0, List.of());
            response.setStatusCode(status).end();
        }
    }

    /** Refuses the request, in the form that this client reads. */
    void refuse(RequestError error) {
        if (stream != null) {
            cutOff(error);
            return;
        }
        Representation form = type();
        Body body = Body.of(form.bytesOf(error), ContentCoding.IDENTITY);
        send(
                form.contentTypeOf(error),
                form.statusOf(error),
                body,
                List.of(error.code().name()),
                response -> {
                    forbidCaching(response);
                    error.headers().forEach(response::putHeader);
                });
    }

    private void send(
            String contentType, int status, Body body, List<String> codes, Consumer<HttpServerResponse> headers) {
        if (given.compareAndSet(false, true)) {
            addHeaders(contentType, body.coding(), headers);
            // Before it is sent: a client that has the answer finds it counted.
            exchange.answered(status, body.length(), codes);
            end(context.request(), context.response().setStatusCode(status), body.bytes());
        }
    }

    private void addHeaders(String contentType, ContentCoding coding, Consumer<HttpServerResponse> headers) {
        HttpServerResponse response = context.response();
        addVary(response);
        headers.accept(response);
        if (coding != ContentCoding.IDENTITY) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
    }

    private void addVary(HttpServerResponse response) {
        if (types.isNegotiated()) {
            Vary.byNegotiation(response);
        } else {
            Vary.byCoding(response);
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

    /** @return whether the request retrieves something: by GET, or by HEAD, whose answer is that to GET without its body */
    static boolean isRetrieval(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
