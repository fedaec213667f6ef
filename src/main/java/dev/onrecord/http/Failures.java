package dev.onrecord.http;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Limits;
import graphql.parser.InvalidSyntaxException;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes the refusal of a request that failed. */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /**
     * @param context of a request that failed
     * @return why it is refused: what a client did wrong as it was said, and anything else as a fault that is logged
     */
    static RequestError error(RoutingContext context, Limits limits) {
        Throwable failure = context.failure();
        if (failure instanceof RequestError error) {
            return error;
        }
        if (failure instanceof ClientError error) {
            return RequestError.of(error);
        }
        if (failure instanceof InvalidSyntaxException error) {
            return RequestError.of(error);
        }
        if (context.statusCode() == 413) {
            return new RequestError(ErrorCode.BODY_TOO_LARGE, "The body is larger than " + limits.body() + " bytes.");
        }
        if (context.statusCode() >= 400 && context.statusCode() < 500) {
            return Refusals.ofStatus(context.statusCode());
        }
        if (Refusals.isClients(failure)) {
            LOG.debugf("The client left, or what it sent cannot be read: %s", failure);
            return RequestError.bad("The body cannot be read; send it again.");
        }
        return unexpected(context, failure);
    }

    private static RequestError unexpected(RoutingContext context, Throwable failure) {
        String reference = UUID.randomUUID().toString();
        if (!Deadline.of(context).work().isStopped()) {
            LOG.errorf(failure, "The request failed: %s", reference);
        }
        return new RequestError(
                ErrorCode.INTERNAL_ERROR,
                "The request could not be answered; that is a fault of the service. Reference: " + reference);
    }
}
