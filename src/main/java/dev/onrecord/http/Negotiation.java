package dev.onrecord.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;

/** Whether a request to {@code /graphql} comes and wants to be answered in a way there is; if not, what to do instead. */
final class Negotiation {

    private static final String NO_SUBSCRIPTIONS =
            "Subscriptions are not offered: the data changes only with a new version of the dataset.";

    private Negotiation() {}

    /** @throws RequestError if there is no such way */
    static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (wantsWebSocket(request)) {
            throw RequestError.bad(
                    "Web sockets are not offered. " + NO_SUBSCRIPTIONS + " Send queries by POST or GET.");
        }
        if (request.method().equals(HttpMethod.POST)) {
            checkCoded(request);
        }
        if (!Reply.to(context).isAcceptable()) {
            throw notAcceptable(request);
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
                    415,
                    "UNSUPPORTED_MEDIA_TYPE",
                    "Coded bodies are not read; send the request without `Content-Encoding`.",
                    Map.of("Accept-Encoding", "identity"));
        }
    }

    private static RequestError notAcceptable(HttpServerRequest request) {
        String accept = HeaderLines.of(request, HttpHeaders.ACCEPT);
        if (ResponseType.negotiate(accept).isPresent()) {
            return noCoding();
        }
        String types = "Answers are " + ResponseType.ALL + "; take one of these in `Accept`.";
        return notAcceptable(
                accept.toLowerCase(Locale.ROOT).contains("text/event-stream") ? NO_SUBSCRIPTIONS + " " + types : types);
    }

    /** @return what a client is told that refuses all codings, and what is not coded */
    static RequestError noCoding() {
        return notAcceptable(
                "Answers are sent as they are, or coded with gzip or deflate; take one of these in `Accept-Encoding`.");
    }

    private static RequestError notAcceptable(String message) {
        return new RequestError(406, "NOT_ACCEPTABLE", message);
    }
}
