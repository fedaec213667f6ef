package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.onrecord.cache.BoundedCache;
import dev.onrecord.observe.RequestedOperation;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A cache of responses: the data never changes while the process runs. A request is the same when its bytes are, so that
 * it need not even be parsed.
 */
@Singleton
class ResponseCache {

    /** What an entry takes beside its texts, in bytes: about. */
    private static final int OVERHEAD = 200;

    private final BoundedCache<Question, CachedResponse> answers;

    /** @param bytes how many bytes of answers are kept in memory for those who ask the same again; none with 0 */
    ResponseCache(
            @ConfigProperty(name = "onrecord.http.kept-answers", defaultValue = "16000000") long bytes,
            MeterRegistry meters) {
        this.answers =
                new BoundedCache<>("answers", Math.min(bytes, BoundedCache.room()), ResponseCache::weight, meters);
    }

    /**
     * All of a request that its answer depends on.
     *
     * @param type what the client takes
     * @param coding how it is sent that
     * @param contentType what it says it sends; null where it does not say
     * @param text the query of a URL, or the body, a character for a byte
     */
    private record Question(Representation type, ContentCoding coding, String contentType, String text) {

        private static final String KEY = Question.class.getName();

        /**
         * Reads what is asked, once.
         *
         * @return none where the client sends nothing
         */
        static Optional<Question> of(RoutingContext context) {
            if (context.get(KEY) == null) {
                context.put(KEY, read(context));
            }
            return context.get(KEY);
        }

        private static Optional<Question> read(RoutingContext context) {
            Representation type = Reply.to(context).type();
            ContentCoding coding = Reply.to(context).coding();
            if (Reply.isRetrieval(context)) {
                return Optional.ofNullable(context.request().query())
                        .map(text -> new Question(type, coding, "", "?" + text));
            }
            return Optional.ofNullable(context.body().buffer())
                    .filter(body -> context.request().method().equals(HttpMethod.POST))
                    .map(body -> new Question(
                            type,
                            coding,
                            context.request().getHeader(HttpHeaders.CONTENT_TYPE),
                            body.toString(ISO_8859_1)));
        }
    }

    /**
     * An answer without errors.
     *
     * @param body what it says
     * @param tag what stands for it in caches; null where caches do not keep it
     * @param asked what it answers
     */
    record CachedResponse(Body body, String tag, RequestedOperation asked) {}

    /** @return the answer to this very request, if it is kept */
    Optional<CachedResponse> get(RoutingContext context) {
        return Question.of(context).map(answers::get);
    }

    /** Keeps the answer to this request, as long as there is room. */
    void put(RoutingContext context, CachedResponse answer) {
        Question.of(context).ifPresent(question -> answers.put(question, answer));
    }

    private static int weight(Question question, CachedResponse answer) {
        return OVERHEAD + question.text().length() + answer.body().bytes().length();
    }
}
