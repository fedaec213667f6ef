package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.onrecord.cache.BoundedCache;
import dev.onrecord.cache.DerivedState;
import dev.onrecord.cache.HeapSize;
import dev.onrecord.observe.RequestedOperation;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A cache of responses: the data of a version never changes. A request is the same when its bytes are, so that it need not
 * even be parsed.
 */
@Singleton
public class ResponseCache implements DerivedState {

    /** What an entry takes beside its texts, in bytes: about. */
    private static final int OVERHEAD = 200;

    private final BoundedCache<Key, CachedResponse> answers;
    private final Freshness freshness;

    /** @param bytes how many bytes of answers are kept in memory for those who ask the same again; none with 0 */
    ResponseCache(
            @ConfigProperty(name = "onrecord.http.kept-answers", defaultValue = "16000000") long bytes,
            Freshness freshness,
            MeterRegistry meters) {
        this.freshness = freshness;
        this.answers =
                new BoundedCache<>("answers", Math.min(bytes, BoundedCache.room()), ResponseCache::weight, meters);
    }

    /**
     * All of a request that its answer depends on.
     *
     * @param type what the client takes
     * @param coding how it is sent that
     * @param contentType what it says it sends; null where it does not say
     * @param origin whom it asks, which pages name; empty where it sends a body
     * @param text path and query of a URL, or the body, a character for a byte
     */
    private record Key(
            Representation type,
            ContentCoding coding,
            @Nullable String contentType,
            String origin,
            String text) implements HeapSize {

        private static final String READ = Key.class.getName();

        @Override
        public int bytes() {
            return HeapSize.of(contentType) + HeapSize.of(origin) + HeapSize.of(text);
        }

        /**
         * Reads what is asked, once.
         *
         * @return none where the client sends nothing
         */
        static Optional<Key> of(RoutingContext context) {
            if (context.get(READ) == null) {
                context.put(READ, read(context));
            }
            return context.get(READ);
        }

        private static Optional<Key> read(RoutingContext context) {
            Representation type = Reply.to(context).type();
            ContentCoding coding = Reply.to(context).coding();
            if (Reply.isRetrieval(context)) {
                HttpServerRequest request = context.request();
                return Optional.of(
                        new Key(type, coding, "", request.scheme() + "://" + request.authority(), request.uri()));
            }
            return Optional.ofNullable(context.body().buffer())
                    .filter(body -> context.request().method().equals(HttpMethod.POST))
                    .map(body -> new Key(
                            type,
                            coding,
                            context.request().getHeader(HttpHeaders.CONTENT_TYPE),
                            "",
                            body.toString(ISO_8859_1)));
        }
    }

    /**
     * An answer without errors.
     *
     * @param body what it says
     * @param tag what stands for it in caches; null where caches do not keep it
     * @param headers what else it says of itself to those who may keep it
     * @param asked what it answers
     */
    record CachedResponse(Body body, @Nullable String tag, Map<String, String> headers, RequestedOperation asked) {}

    /**
     * Sends the answer to this very request, if it is kept.
     *
     * @return whether it is
     */
    public boolean answer(RoutingContext context) {
        Optional<CachedResponse> known = Key.of(context).map(answers::get);
        known.ifPresent(answer -> {
            Reply.to(context).exchange().servedFromCache(answer.asked());
            send(context, answer);
        });
        return known.isPresent();
    }

    /**
     * Sends an answer to GET that depends on nothing but its address, its media type and its coding, and keeps it.
     *
     * @param content what it says, without coding
     * @param headers what else it says of itself
     */
    public void keepAndSend(RoutingContext context, byte[] content, Map<String, String> headers) {
        Reply reply = Reply.to(context);
        CachedResponse answer = new CachedResponse(
                Body.of(content, reply.coding()),
                StaticContent.tag(content, reply.coding()),
                headers,
                reply.exchange().requested());
        keep(context, answer);
        send(context, answer);
    }

    /** Keeps the answer to this request, as long as there is room. */
    void keep(RoutingContext context, CachedResponse answer) {
        Key.of(context).ifPresent(key -> answers.put(key, answer));
    }

    /** Sends an answer. */
    void send(RoutingContext context, CachedResponse answer) {
        Reply reply = Reply.to(context);
        if (answer.tag() == null) {
            reply.send(answer.body());
        } else {
            reply.send(reply.type().contentType(), answer.body(), answer.tag(), freshness.ofData(), answer.headers());
        }
    }

    @Override
    public void invalidate() {
        answers.clear();
    }

    private static int weight(CachedResponse answer) {
        int headers = answer.headers().values().stream().mapToInt(HeapSize::of).sum();
        return OVERHEAD + headers + answer.body().bytes().length();
    }
}
