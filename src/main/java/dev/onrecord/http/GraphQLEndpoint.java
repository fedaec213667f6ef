package dev.onrecord.http;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.limits.CancellableWork;
import dev.onrecord.graphql.limits.Limits;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.OutOfMemory;
import dev.onrecord.observe.Exchanges;
import graphql.parser.InvalidSyntaxException;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * {@code /graphql} as the GraphQL-over-HTTP specification wants it. It stands in front of the extension's own handlers,
 * which know neither statuses nor negotiation nor limits, and decides which thread answers.
 */
@Singleton
class GraphQLEndpoint {

    private static final Logger LOG = Logger.getLogger(GraphQLEndpoint.class);

    // Behind CORS, and ahead of the extension's routes for the same path, web sockets included.
    private static final int FIRST = -190;

    private final RequestHandler handler;
    private final Session session;
    private final Limits limits;
    private final AdmissionControl admission;
    private final Exchanges exchanges;
    // Lambda is built without: it would hand on the coded answers as texts.
    private final boolean codes;
    private final GraphiQLPage page;

    GraphQLEndpoint(
            RequestHandler handler,
            Session session,
            Limits limits,
            AdmissionControl admission,
            Exchanges exchanges,
            GraphiQLPage page,
            VertxHttpBuildTimeConfig http) {
        this.handler = handler;
        this.session = session;
        this.limits = limits;
        this.admission = admission;
        this.exchanges = exchanges;
        this.page = page;
        this.codes = http.enableCompression();
    }

    void open(@Observes Router router) {
        router.route("/graphql").order(FIRST).handler(this::begin);
        router.route("/graphql")
                .order(FIRST + 1)
                .handler(BodyHandler.create(false).setBodyLimit(limits.body()));
        router.route("/graphql").order(FIRST + 2).handler(this::negotiate);
        router.route("/graphql").order(FIRST + 3).handler(this::answerFromCache);
        router.route("/graphql").order(FIRST + 4).handler(this::admit);
        router.route("/graphql").order(FIRST + 5).handler(this::answerAtOnce);
        // Requests do not wait for each other, and none that takes its time or asks the database is on the event loop.
        router.route("/graphql")
                .order(FIRST + 6)
                .blockingHandler(this::answer, false)
                .failureHandler(this::refuse);
    }

    private void begin(RoutingContext context) {
        Reply.begin(context, exchanges.begin(method(context)), codes);
        Deadline.begin(context, limits.time(), new Budget(limits.cost(), limits.answer()));
        context.next();
    }

    /** @return one that is answered, or none in particular: clients may make up others */
    private static String method(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.POST) ? method.name() : "OTHER";
    }

    private void negotiate(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            Reply.to(context).send(204, response -> response.putHeader(HttpHeaders.ALLOW, RequestError.METHODS));
        } else if (page.isWanted(context)) {
            Reply.to(context).send(303, response -> response.putHeader(HttpHeaders.LOCATION, GraphiQLPage.ADDRESS));
        } else {
            Negotiation.check(context);
            context.next();
        }
    }

    private void answerFromCache(RoutingContext context) {
        if (!handler.answerFromCache(context)) {
            context.next();
        }
    }

    private void admit(RoutingContext context) {
        // Only now that its body is there: whoever sends slowly keeps nobody out.
        admission.admit();
        Deadline.of(context).arrived();
        context.next();
    }

    private void release(RoutingContext context) {
        Deadline.of(context).end();
        admission.release();
    }

    private void answerAtOnce(RoutingContext context) {
        boolean answered;
        try {
            answered = handler.answerAtOnce(context);
        } catch (RuntimeException e) {
            release(context);
            throw e;
        }
        if (answered) {
            release(context);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context) {
        CancellableWork work = Deadline.of(context).work();
        try {
            if (!work.isStopped()) {
                inRequestContext(() -> work.run(session, () -> handler.answer(context)));
            }
        } finally {
            release(context);
        }
    }

    private static void inRequestContext(Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    private void refuse(RoutingContext context) {
        Throwable failure = context.failure();
        OutOfMemory.check(failure);
        Reply reply = Reply.to(context);
        if (reply == null) {
            // It failed before any route was looked for.
            context.next();
        } else if (failure instanceof ClientError error) {
            reply.refuse(error);
        } else if (failure instanceof InvalidSyntaxException error) {
            reply.refuse(error.toInvalidSyntaxError());
        } else {
            reply.refuse(requestError(context, failure));
        }
    }

    private RequestError requestError(RoutingContext context, Throwable failure) {
        if (failure instanceof RequestError error) {
            return error;
        }
        if (context.statusCode() == 413) {
            return new RequestError(413, "BODY_TOO_LARGE", "The body is larger than " + limits.body() + " bytes.");
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
                500,
                "INTERNAL_ERROR",
                "The request could not be answered; that is a fault of the service. Reference: " + reference);
    }
}
