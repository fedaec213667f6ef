package dev.onrecord.http;

import dev.onrecord.error.ErrorCode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses requests that come, or want to be answered, in a way that is not offered, and says what is. */
final class Negotiation {

    private static final String NO_SUBSCRIPTIONS =
            "Subscriptions are not offered: the data changes only with a new version of the dataset.";

    private Negotiation() {}

    /** @throws RequestError if the request to {@code /graphql} comes in a way that is not offered */
    static void check(HttpServerRequest request) {
        if (wantsWebSocket(request)) {
            throw RequestError.bad(
                    "Web sockets are not offered. " + NO_SUBSCRIPTIONS + " Send queries by POST or GET.");
        }
        if (request.method().equals(HttpMethod.POST)) {
            checkCoded(request);
            checkTyped(request);
        }
    }

    /** Each reader would take another of two types for the body's (RFC 9110, §5.3). */
    private static void checkTyped(HttpServerRequest request) {
        Set<String> types = new HashSet<>(request.headers().getAll(HttpHeaders.CONTENT_TYPE));
        if (types.size() > 1) {
            throw RequestError.bad("Send one `Content-Type`.");
        }
    }

    private static boolean wantsWebSocket(HttpServerRequest request) {
        String upgrade = request.getHeader(HttpHeaders.UPGRADE);
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }

    private static void checkCoded(HttpServerRequest request) {
        String coding = HeaderLines.of(request, HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
            throw new RequestError(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Coded bodies are not read; send the request without `Content-Encoding`.",
                    Map.of("Accept-Encoding", "identity"));
        }
    }

    /** @return what a client of GraphQL is told that takes none of the media types of its answers */
    static RequestError noTypeOfGraphQL(String accept) {
        String types = "Answers are " + ResponseType.ALL + "; take one of these in `Accept`.";
        return notAcceptable(
                accept.toLowerCase(Locale.ROOT).contains("text/event-stream") ? NO_SUBSCRIPTIONS + " " + types : types);
    }

    /** @return what a client is told that takes none of these media types */
    static RequestError noType(List<? extends Representation> offered) {
        String types = offered.stream().map(Representation::type).collect(Collectors.joining(" and "));
        return notAcceptable("Answers are " + types + "; take one of these in `Accept`.");
    }

    /** @return what a client is told that refuses all codings, and what is not coded */
    static RequestError noCoding() {
        return notAcceptable(
                "Answers are sent as they are, or coded with gzip or deflate; take one of these in `Accept-Encoding`.");
    }

    private static RequestError notAcceptable(String message) {
        return new RequestError(ErrorCode.NOT_ACCEPTABLE, message);
    }
}
