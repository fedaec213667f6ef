package dev.onrecord.http;

import dev.onrecord.engine.Limits;
import dev.onrecord.engine.Work;
import dev.onrecord.observe.Exchanges;
import dev.onrecord.page.ClientError;
import graphql.parser.InvalidSyntaxException;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
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

    private final Answering answering;
    private final Session session;
    private final Limits limits;
    private final Turnstile turnstile;
    private final Exchanges exchanges;
    // Lambda is built without: it would hand on the coded answers as texts.
    private final boolean codes;

    GraphQLEndpoint(
            Answering answering,
            Session session,
            Limits limits,
            Turnstile turnstile,
            Exchanges exchanges,
            VertxHttpBuildTimeConfig http) {
        this.answering = answering;
        this.session = session;
        this.limits = limits;
        this.turnstile = turnstile;
        this.exchanges = exchanges;
        this.codes = http.enableCompression();
    }

    void open(@Observes Router router) {
        router.route("/graphql").order(FIRST).handler(this::greet);
        router.route("/graphql")
                .order(FIRST + 1)
                .handler(BodyHandler.create(false).setBodyLimit(limits.body()));
        router.route("/graphql").order(FIRST + 2).handler(this::recall);
        router.route("/graphql").order(FIRST + 3).handler(this::letIn);
        router.route("/graphql").order(FIRST + 4).handler(this::answerAtOnce);
        // Requests do not wait for each other, and none that takes its time or asks the database is on the event loop.
        router.route("/graphql")
                .order(FIRST + 5)
                .blockingHandler(this::answer, false)
                .failureHandler(this::refuse);
    }

    private void greet(RoutingContext context) {
        Reply.begin(context, exchanges.begin(method(context)), coding(context));
        Watch.begin(context, limits.time());
        context.next();
    }

    private ContentCoding coding(RoutingContext context) {
        return codes ? ContentCoding.negotiate(context.parsedHeaders().acceptEncoding()) : ContentCoding.IDENTITY;
    }

    /** @return one that is answered, or none in particular: clients may make up others */
    private static String method(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.POST) ? method.name() : "OTHER";
    }

    private void recall(RoutingContext context) {
        if (!answering.repeat(context)) {
            context.next();
        }
    }

    private void letIn(RoutingContext context) {
        if (AnswerType.negotiate(context.parsedHeaders().accept()).isEmpty()) {
            Reply.to(context).send(406, response -> {});
        } else {
            // Only now that its body is there: whoever sends slowly keeps nobody out.
            turnstile.enter();
            Watch.of(context).arrived();
            context.next();
        }
    }

    private void letOut(RoutingContext context) {
        Watch.of(context).end();
        turnstile.leave();
    }

    private void answerAtOnce(RoutingContext context) {
        boolean answered;
        try {
            answered = answering.answerAtOnce(context);
        } catch (RuntimeException e) {
            letOut(context);
            throw e;
        }
        if (answered) {
            letOut(context);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context) {
        Work work = Watch.of(context).work();
        try {
            if (!work.isStopped()) {
                inRequestContext(() -> work.run(session, () -> answering.answer(context)));
            }
        } finally {
            letOut(context);
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
        Reply reply = Reply.to(context);
        if (failure instanceof ClientError error) {
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
            return new RequestError(context.statusCode(), "BAD_REQUEST", "The request is not well-formed.");
        }
        return unexpected(context, failure);
    }

    private static RequestError unexpected(RoutingContext context, Throwable failure) {
        String reference = UUID.randomUUID().toString();
        if (!Watch.of(context).work().isStopped()) {
            LOG.errorf(failure, "The request failed: %s", reference);
        }
        return new RequestError(
                500,
                "INTERNAL_ERROR",
                "The request could not be answered; that is a fault of the service. Reference: " + reference);
    }
}
