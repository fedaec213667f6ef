package dev.onrecord.http;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.engine.Documents;
import dev.onrecord.engine.Limits;
import dev.onrecord.engine.Work;
import dev.onrecord.http.KeptAnswers.Answer;
import dev.onrecord.observe.Asked;
import dev.onrecord.observe.Exchanges;
import dev.onrecord.observe.Operations;
import dev.onrecord.page.ClientError;
import dev.onrecord.plan.Execution;
import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * {@code /graphql} as the GraphQL-over-HTTP specification wants it. It stands in front of the extension's own handlers,
 * which know neither statuses nor negotiation nor limits, and asks the same execution service.
 */
@Singleton
class GraphQLEndpoint {

    private static final Logger LOG = Logger.getLogger(GraphQLEndpoint.class);

    // Behind CORS, and ahead of the extension's routes for the same path, web sockets included.
    private static final int FIRST = -190;

    private final Execution execution;
    private final PersistedQueries persisted;
    private final KeptAnswers kept;
    private final Documents documents;
    private final Session session;
    private final Limits limits;
    private final Turnstile turnstile;
    private final Exchanges exchanges;
    private final Operations operations;
    private final long maxAge;
    private volatile String version;

    /** @param maxAge how many seconds browsers and CDNs may keep an answer to GET */
    GraphQLEndpoint(
            Execution execution,
            PersistedQueries persisted,
            KeptAnswers kept,
            Documents documents,
            Session session,
            Limits limits,
            Turnstile turnstile,
            Exchanges exchanges,
            Operations operations,
            @ConfigProperty(name = "onrecord.http.max-age", defaultValue = "60") long maxAge) {
        this.execution = execution;
        this.persisted = persisted;
        this.kept = kept;
        this.documents = documents;
        this.session = session;
        this.limits = limits;
        this.turnstile = turnstile;
        this.exchanges = exchanges;
        this.operations = operations;
        this.maxAge = maxAge;
    }

    void open(@Observes Router router) {
        router.route("/graphql").order(FIRST).handler(this::greet);
        router.route("/graphql")
                .order(FIRST + 1)
                .handler(BodyHandler.create(false).setBodyLimit(limits.body()));
        router.route("/graphql").order(FIRST + 2).handler(this::recall);
        router.route("/graphql").order(FIRST + 3).handler(this::letIn);
        // Requests do not wait for each other, and none runs on the event loop: resolvers ask the database.
        router.route("/graphql")
                .order(FIRST + 4)
                .blockingHandler(this::answer, false)
                .failureHandler(this::refuse);
    }

    private void greet(RoutingContext context) {
        Reply.begin(context, exchanges.begin(method(context)));
        Watch.begin(context, limits.time());
        context.next();
    }

    /** @return one that is answered, or none in particular: clients may make up others */
    private static String method(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.POST) ? method.name() : "OTHER";
    }

    private void recall(RoutingContext context) {
        kept.find(context).ifPresentOrElse(answer -> repeat(context, answer), context::next);
    }

    private void repeat(RoutingContext context, Answer answer) {
        Reply.to(context).exchange().repeats(answer.asked());
        give(context, answer);
    }

    private void letIn(RoutingContext context) {
        // Only now that its body is there: whoever sends slowly keeps nobody out.
        turnstile.enter();
        Watch.of(context).arrived();
        context.next();
    }

    private void answer(RoutingContext context) {
        Watch watch = Watch.of(context);
        try {
            inRequestContext(() -> watch.work().run(session, () -> answer(context, watch.work())));
        } finally {
            watch.end();
            turnstile.leave();
        }
    }

    private void answer(RoutingContext context, Work work) {
        AnswerType type = AnswerType.negotiate(context.parsedHeaders().accept()).orElse(null);
        if (type == null) {
            Reply.to(context).send(406, response -> {});
        } else if (!work.isStopped()) {
            GraphQLRequest asked = GraphQLRequest.of(context);
            answer(context, type, persisted.complete(asked), !asked.teachesHash());
        }
    }

    private void answer(RoutingContext context, AnswerType type, GraphQLRequest request, boolean keeps) {
        Document document = documents.read(request.query());
        boolean isGet = context.request().method().equals(HttpMethod.GET);
        if (isGet && !request.isQuery(document)) {
            throw new RequestError(405, "METHOD_NOT_ALLOWED", "Only queries are answered to GET; use POST.");
        }
        long cost = documents.cost(document, request.operationName(), request.variables());
        Asked asked = new Asked(operations.named(request.operationName(document)), cost);
        Reply.to(context).exchange().asks(asked);
        String tag = isGet ? tag(type, request) : null;
        if (isKnown(context, tag)) {
            Reply.to(context).send(304, response -> keep(response, tag));
        } else {
            turnstile.run(cost, () -> execute(context, request, asked, tag, keeps));
        }
    }

    private void execute(RoutingContext context, GraphQLRequest request, Asked asked, String tag, boolean keeps) {
        ExecutionResult found = execution.execute(request.parameters());
        ExecutionResult result = request.asksForCost() ? priced(found, asked.cost()) : found;
        Asked ran = result.isDataPresent()
                ? new Asked(operations.admit(asked.operation()), asked.cost())
                : operations.refused();
        Reply.to(context).exchange().asks(ran);
        if (result.getErrors().isEmpty()) {
            give(context, result, tag, ran, keeps);
        } else {
            Reply.to(context).send(ErrorCodes.complete(result));
        }
    }

    private void give(RoutingContext context, ExecutionResult result, String tag, Asked asked, boolean keeps) {
        Answer answer = new Answer(Reply.body(result), tag, asked);
        if (keeps) {
            kept.keep(context, answer);
        }
        give(context, answer);
    }

    private void give(RoutingContext context, Answer answer) {
        String tag = answer.tag();
        if (isKnown(context, tag)) {
            Reply.to(context).send(304, response -> keep(response, tag));
        } else {
            Reply.to(context).send(answer.body(), response -> {
                if (tag != null) {
                    keep(response, tag);
                }
            });
        }
    }

    private static boolean isKnown(RoutingContext context, String tag) {
        return tag != null && tag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    private ExecutionResult priced(ExecutionResult result, long cost) {
        return result.transform(changed ->
                changed.addExtension("cost", new TreeMap<>(Map.of("estimated", cost, "limit", limits.cost()))));
    }

    /** The data never changes while the process runs, so a tag of dataset and question stands for the answer. */
    private String tag(AnswerType type, GraphQLRequest request) {
        if (version == null) {
            Dataset dataset = Dataset.findAll().firstResult();
            version = dataset.version;
        }
        String question = version + type + request.parameters();
        return "\"" + PersistedQueries.sha256(question).substring(0, 32) + "\"";
    }

    private void keep(HttpServerResponse response, String tag) {
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge)
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
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
