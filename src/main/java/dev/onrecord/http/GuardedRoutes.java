package dev.onrecord.http;

import static java.util.Objects.requireNonNull;

import dev.onrecord.database.StoreWatch;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Limits;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.OutOfMemory;
import dev.onrecord.http.AdmissionControl.OpenAnswer;
import dev.onrecord.http.CommonHeaders.HeaderSet;
import dev.onrecord.observe.Exchanges;
import dev.onrecord.observe.Operations;
import dev.onrecord.observe.RequestedOperation;
import io.netty.handler.codec.DecoderResult;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The one way in: every {@link Endpoint} stands behind the same guard. A request gets a deadline, a place in metrics and
 * access log, a limit for its body, a media type and a coding, admission, the thread that suits it, and where it fails a
 * refusal that says why.
 */
@Singleton
class GuardedRoutes {

    // Behind CORS, and ahead of the extension's routes for the same paths, web sockets included.
    private static final int FIRST = -190;

    // Ahead of all routes, those of the framework included, which have this order as well and are added later.
    private static final int AHEAD = Integer.MIN_VALUE;

    private final List<Endpoint> endpoints;
    private final Session session;
    private final Limits limits;
    private final AdmissionControl admission;
    private final StoreWatch store;
    private final Exchanges exchanges;
    private final Operations operations;
    private final CommonHeaders headers;
    // Lambda is built without: it would hand on the coded answers as texts.
    private final boolean codes;

    GuardedRoutes(
            @All List<Endpoint> endpoints,
            @All List<Endpoints> groups,
            Session session,
            Limits limits,
            AdmissionControl admission,
            StoreWatch store,
            Exchanges exchanges,
            Operations operations,
            CommonHeaders headers,
            VertxHttpBuildTimeConfig http) {
        this.endpoints = Stream.concat(endpoints.stream(), groups.stream().flatMap(group -> group.all().stream()))
                .toList();
        this.session = session;
        this.limits = limits;
        this.admission = admission;
        this.store = store;
        this.exchanges = exchanges;
        this.operations = operations;
        this.headers = headers;
        this.codes = http.enableCompression();
    }

    void open(@Observes Router router) {
        endpoints.forEach(endpoint -> new Guard(endpoint).open(router));
    }

    /** The guard of one endpoint. */
    private final class Guard {

        private final Endpoint endpoint;
        private final TypeNegotiation types;
        private final String methods;

        Guard(Endpoint endpoint) {
            this.endpoint = endpoint;
            this.types = new TypeNegotiation(endpoint.representations());
            this.methods = endpoint.takesBody() ? RequestError.ASKING : RequestError.READING;
        }

        void open(Router router) {
            handle(endpoint.route(router).order(FIRST));
            if (endpoint.isAskedMost() && LaunchMode.current() != LaunchMode.DEVELOPMENT) {
                openAhead(endpoint.route(router));
            }
        }

        /**
         * A request passes by each route before its own: a dozen, most of them with a regular expression. What they add to
         * answers is added here at once. Other methods than those that ask, and the reload of what a developer has changed,
         * are left to them.
         */
        private void openAhead(Route route) {
            Optional<HeaderSet> added = headers.ofAddress(requireNonNull(route.getPath()));
            if (added.isEmpty()) {
                route.remove();
                return;
            }
            route.order(AHEAD).method(HttpMethod.POST).method(HttpMethod.GET).method(HttpMethod.HEAD);
            handle(route.handler(context -> {
                added.get().addTo(context.request(), context.response());
                context.next();
            }));
        }

        // One route for all steps.
        @SuppressWarnings(
                "UnnecessaryMethodReference") // Without it the handler for bodies would not be an ordinary one.
        private void handle(Route route) {
            route.handler(this::begin);
            if (endpoint.takesBody()) {
                // As an ordinary handler: those for bodies have to be the first of their route.
                route.handler(BodyHandler.create(false).setBodyLimit(limits.body())::handle);
            }
            // Requests do not wait for each other: what takes time, or asks the database, is not on the event loop.
            route.handler(this::negotiate)
                    .handler(this::answerFromCache)
                    .handler(this::admit)
                    .handler(this::answerAtOnce)
                    .blockingHandler(this::answer, false)
                    .failureHandler(this::refuse);
        }

        private void begin(RoutingContext context) {
            Reply.begin(context, exchanges.begin(method(context)), types, codes);
            Deadline.begin(context, limits.time(), new Budget(limits.cost(), limits.answer()));
            context.next();
        }

        private void negotiate(RoutingContext context) {
            HttpMethod method = context.request().method();
            Optional<Redirect> elsewhere = endpoint.redirect(context);
            if (method.equals(HttpMethod.OPTIONS)) {
                Reply.to(context).send(204, response -> response.putHeader(HttpHeaders.ALLOW, methods));
            } else if (elsewhere.isPresent()) {
                Redirect there = elsewhere.get();
                Reply.to(context)
                        .send(there.status(), response -> response.putHeader(HttpHeaders.LOCATION, there.address()));
            } else {
                check(context);
                context.next();
            }
        }

        private void check(RoutingContext context) {
            checkBody(context);
            boolean isAsked = context.request().method().equals(HttpMethod.POST) && endpoint.takesBody();
            if (!isAsked && !Reply.isRetrieval(context)) {
                throw RequestError.badMethod(
                        endpoint.takesBody() ? "Ask with GET or POST." : "This can only be read; use GET.", methods);
            }
            endpoint.check(context);
            Reply reply = Reply.to(context);
            if (!reply.takesType()) {
                throw endpoint.notAcceptable(requireNonNull(
                        HeaderLines.of(context.request(), HttpHeaders.ACCEPT), "without it any type will do"));
            }
            if (!reply.takesCoding()) {
                throw Negotiation.noCoding();
            }
        }

        /** What was wrong with it is known when it has come to its end; the head was sound. */
        private static void checkBody(RoutingContext context) {
            DecoderResult read = context.request().decoderResult();
            if (read.isFailure()) {
                context.response().putHeader(HttpHeaders.CONNECTION, "close");
                throw RequestError.bad(requireNonNull(read.cause().getMessage(), "it is told in a sentence"));
            }
        }

        private void answerFromCache(RoutingContext context) {
            if (!endpoint.answerFromCache(context)) {
                context.next();
            }
        }

        private void admit(RoutingContext context) {
            // Only now that its body is there: a client that sends slowly takes no place.
            if (!admission.admit()) {
                await(context);
                return;
            }
            Deadline.of(context).arrived();
            endpoint.operation()
                    .ifPresent(name -> Reply.to(context)
                            .exchange()
                            .requests(new RequestedOperation(operations.ofEndpoint(name), 0)));
            context.next();
        }

        /** Until another version is served. Its time begins anew then. */
        private void await(RoutingContext context) {
            Context thread = context.vertx().getOrCreateContext();
            Deadline.of(context).extend();
            admission.await(() -> thread.runOnContext(open -> {
                if (!context.response().ended() && !context.response().closed()) {
                    Deadline.of(context).extend();
                    retry(context);
                }
            }));
        }

        private void retry(RoutingContext context) {
            try {
                admit(context);
            } catch (RuntimeException e) {
                context.fail(e);
            }
        }

        private void answerAtOnce(RoutingContext context) {
            boolean needsWorker = false;
            try {
                needsWorker = !endpoint.answerAtOnce(context);
            } finally {
                if (!needsWorker) {
                    release(context);
                }
            }
            if (needsWorker) {
                context.next();
            }
        }

        private void answer(RoutingContext context) {
            boolean isFound = true;
            try {
                isFound = Deadline.of(context).work().isStopped()
                        || GuardedRoutes.this.run(context, () -> endpoint.answer(context));
            } finally {
                if (Reply.to(context).stream().isEmpty()) {
                    release(context);
                }
            }
            if (!isFound) {
                context.next();
            }
            // On the event loop, where the client cannot go away meanwhile.
            Reply.to(context).stream().ifPresent(stream -> context.vertx().runOnContext(now -> send(context, stream)));
        }

        private void send(RoutingContext context, ResponseStream stream) {
            if (context.response().closed()) {
                release(context);
                return;
            }
            Context thread = context.vertx().getOrCreateContext();
            OpenAnswer answer = always -> thread.runOnContext(now -> cutOff(context, always));
            admission.register(answer);
            context.addEndHandler(end -> {
                admission.unregister(answer);
                release(context);
            });
            if (context.request().method().equals(HttpMethod.HEAD)) {
                Reply.to(context).endStream(Buffer.buffer());
            } else {
                context.response().setChunked(true);
                stream.send(piece -> GuardedRoutes.this.run(context, piece));
            }
        }

        private void cutOff(RoutingContext context, boolean always) {
            if (always || context.response().writeQueueFull()) {
                Deadline.of(context).cutOff();
            }
        }

        private void release(RoutingContext context) {
            Deadline.of(context).end();
            admission.release();
        }

        private void refuse(RoutingContext context) {
            OutOfMemory.check(context.failure());
            Reply reply = Reply.to(context);
            if (reply == null) {
                // It failed before any route was looked for.
                context.next();
            } else {
                reply.refuse(Failures.error(context, limits));
            }
        }
    }

    /** @return one that is answered, or none in particular: clients may make up others */
    private static String method(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.POST) ? method.name() : "OTHER";
    }

    /** Does work of a request on this thread, with a request context and a session that can be cancelled. */
    private <T> T run(RoutingContext context, Callable<T> work) {
        List<T> done = new ArrayList<>(1);
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            Deadline.of(context).work().run(session, () -> done.add(called(work)));
        } catch (RuntimeException e) {
            throw isFault(e) && !store.answersNow() ? RequestError.noStore() : e;
        } finally {
            request.terminate();
        }
        return done.get(0);
    }

    /** Whether the fault may be that of a database which is gone. */
    private static boolean isFault(RuntimeException failure) {
        return failure instanceof RequestError error
                ? error.code() == ErrorCode.INTERNAL_ERROR
                : !(failure instanceof ClientError);
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Work of a request has no checked exceptions.", e);
        }
    }
}
