package dev.onrecord.http;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/**
 * A form of answer: where it is, what it negotiates, and how it writes. A bean of this type, or a line in {@link Endpoints},
 * is all that a new one takes:
 * {@link GuardedRoutes} puts limits, admission, deadline, metrics, the access log and refusals around it.
 *
 * <p>Requests come to it in this order; each step may be the last.
 *
 * <ol>
 *   <li>{@link #redirect} and {@link #check}, before anything is negotiated
 *   <li>{@link #answerFromCache}, with a media type and a coding that the client takes ({@link Reply})
 *   <li>{@link #answerAtOnce}, admitted, on the event loop
 *   <li>{@link #answer}, admitted, on a worker
 * </ol>
 */
public interface Endpoint {

    /** @return its route, with nothing on it yet */
    Route route(Router router);

    /**
     * @return the media types it answers in, beginning with the one for clients that do not care; a single one is not
     *     negotiated
     */
    List<? extends Representation> representations();

    /** @return what its requests are called in metrics and the access log; none where that depends on the request */
    default Optional<String> operation() {
        return Optional.empty();
    }

    /** @return whether it is asked so often that its requests should pass by no other route */
    default boolean isAskedMost() {
        return false;
    }

    /** @return whether it answers to POST; if not, it can only be read */
    default boolean takesBody() {
        return false;
    }

    /** @return the address that has what the client wants; none where that is this one */
    default Optional<Redirect> redirect(RoutingContext context) {
        return Optional.empty();
    }

    /** @throws RequestError if the request comes in a way that is not offered */
    default void check(RoutingContext context) {}

    /**
     * @param accept the Accept header, its lines joined
     * @return what a client is told that takes none of the media types
     */
    default RequestError notAcceptable(String accept) {
        return Negotiation.noType(representations());
    }

    /** @return whether there was an answer that takes no work, which is sent */
    default boolean answerFromCache(RoutingContext context) {
        return false;
    }

    /**
     * On the event loop: answers what takes a moment, and nothing of the database.
     *
     * @return whether there is an answer, which is sent; if not, {@link #answer} is asked
     */
    default boolean answerAtOnce(RoutingContext context) {
        return false;
    }

    /**
     * On a worker, with a request context and a session of the database that is cancelled when the time is up: sends the
     * answer by {@link Reply}.
     *
     * @return whether there is something at this address; if not, the next route is asked
     * @throws RuntimeException if the request is refused
     */
    boolean answer(RoutingContext context);
}
