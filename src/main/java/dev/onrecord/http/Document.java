package dev.onrecord.http;

import io.quarkus.runtime.util.HashUtil;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Something to read that stays the same while the process runs. It is coded when somebody first takes it in a coding, and
 * sent in that coding from then on.
 */
final class Document {

    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final String type;
    private final Supplier<byte[]> content;
    private volatile String version;
    private final Map<ContentCoding, Form> forms = new ConcurrentHashMap<>();

    /**
     * @param type the value of the Content-Type header
     * @param content what it says; asked once for each coding
     */
    Document(String type, Supplier<byte[]> content) {
        this.type = type;
        this.content = content;
    }

    private record Form(Buffer bytes, String tag) {}

    private Form form(ContentCoding coding) {
        return forms.computeIfAbsent(coding, unknown -> {
            byte[] plain = content.get();
            return new Form(Buffer.buffer(coding.encode(plain)), "\"" + hash(plain) + "-" + coding.token() + "\"");
        });
    }

    private static String hash(byte[] content) {
        return HashUtil.sha256(new String(content, StandardCharsets.ISO_8859_1)).substring(0, 32);
    }

    /** @return what tells this content from any other */
    String version() {
        if (version == null) {
            version = hash(content.get());
        }
        return version;
    }

    /**
     * Answers a request for it.
     *
     * @param codes whether it is coded where the client wants that
     * @param caching the value of the Cache-Control header
     * @throws RequestError if it cannot be had in this way
     */
    void send(RoutingContext context, boolean codes, CharSequence caching) {
        HttpServerResponse response = context.response();
        if (context.request().method().equals(HttpMethod.OPTIONS)) {
            response.putHeader(HttpHeaders.ALLOW, METHODS).setStatusCode(204).end();
            return;
        }
        if (!Reply.isRetrieval(context)) {
            throw Refusals.ofStatus(405);
        }
        Vary.byCoding(response);
        Optional<ContentCoding> coding = codes
                ? ContentCoding.negotiate(HeaderLines.of(context.request(), HttpHeaders.ACCEPT_ENCODING))
                : Optional.of(ContentCoding.IDENTITY);
        send(context, coding.orElseThrow(Negotiation::noCoding), caching);
    }

    private void send(RoutingContext context, ContentCoding coding, CharSequence caching) {
        Form form = form(coding);
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, form.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, caching);
        switch (Preconditions.of(context.request(), form.tag())) {
            case NOT_MODIFIED -> response.setStatusCode(304).end();
            case FAILED -> {
                response.headers().remove(HttpHeaders.ETAG);
                throw Preconditions.failed();
            }
            case HOLD -> {
                if (coding != ContentCoding.IDENTITY) {
                    response.putHeader(HttpHeaders.CONTENT_ENCODING, coding.token());
                }
                Reply.end(context.request(), response.putHeader(HttpHeaders.CONTENT_TYPE, type), form.bytes());
            }
        }
    }
}
