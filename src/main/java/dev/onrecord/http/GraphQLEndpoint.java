package dev.onrecord.http;

import dev.onrecord.cache.DerivedState;
import dev.onrecord.database.StoreWatch;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Limits;
import dev.onrecord.graphql.plan.Brevity;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.Execution;
import dev.onrecord.graphql.plan.Outcome;
import dev.onrecord.graphql.plan.PlannedAnswer;
import dev.onrecord.http.ResponseCache.CachedResponse;
import dev.onrecord.observe.Operations;
import dev.onrecord.observe.RequestedOperation;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code /graphql} as the GraphQL-over-HTTP specification wants it. It stands in front of the extension's own handlers,
 * which know neither statuses nor negotiation nor limits.
 */
@Singleton
class GraphQLEndpoint implements Endpoint, DerivedState {

    /** In bytes. To read a longer request takes more than a moment. */
    private static final int LONGEST_BRIEF = 20_000;

    /** In fields. To find and write as many takes about a moment ({@link Brevity}). */
    private static final long COSTLIEST_BRIEF = 10_000;

    private final Execution execution;
    private final RequestPreparation preparation;
    private final ResponseCache responses;
    private final Limits limits;
    private final AdmissionControl admission;
    private final Operations operations;
    private final GraphiQLPage page;
    private final Freshness freshness;
    private final StoreWatch store;
    private volatile @Nullable Dataset dataset;

    GraphQLEndpoint(
            Execution execution,
            RequestPreparation preparation,
            ResponseCache responses,
            Limits limits,
            AdmissionControl admission,
            Operations operations,
            GraphiQLPage page,
            Freshness freshness,
            StoreWatch store) {
        this.execution = execution;
        this.preparation = preparation;
        this.responses = responses;
        this.limits = limits;
        this.admission = admission;
        this.operations = operations;
        this.page = page;
        this.freshness = freshness;
        this.store = store;
    }

    @Override
    public Route route(Router router) {
        return router.route("/graphql");
    }

    @Override
    public List<ResponseType> representations() {
        return ResponseType.BY_PREFERENCE;
    }

    @Override
    public boolean isAskedMost() {
        return true;
    }

    @Override
    public boolean takesBody() {
        return true;
    }

    @Override
    public Optional<Redirect> redirect(RoutingContext context) {
        return page.isWanted(context) ? Optional.of(Redirect.other(GraphiQLPage.ADDRESS)) : Optional.empty();
    }

    @Override
    public void check(RoutingContext context) {
        Negotiation.check(context.request());
    }

    @Override
    public RequestError notAcceptable(String accept) {
        return Negotiation.noTypeOfGraphQL(accept);
    }

    /** Answers the very same request with what it was answered before. */
    @Override
    public boolean answerFromCache(RoutingContext context) {
        return responses.answer(context);
    }

    @Override
    public void invalidate() {
        dataset = null;
    }

    /** Answers what is likely to take a moment, and nothing of the database. */
    @Override
    public boolean answerAtOnce(RoutingContext context) {
        return mayBeBrief(context)
                && preparation.isBrief(context)
                && answerUpTo(COSTLIEST_BRIEF, context, this::executeByPlan);
    }

    private boolean mayBeBrief(RoutingContext context) {
        // The first entity tag of a version needs its name from the database.
        return (dataset != null || !Reply.isRetrieval(context)) && GraphQLRequest.length(context) <= LONGEST_BRIEF;
    }

    @Override
    public boolean answer(RoutingContext context) {
        return answerUpTo(limits.cost(), context, this::execute);
    }

    private Optional<Outcome> execute(Inquiry inquiry) {
        return Optional.of(execution.execute(inquiry.prepared().execution(), budget(inquiry.context())));
    }

    private Optional<Outcome> executeByPlan(Inquiry inquiry) {
        return execution
                .executeByPlan(inquiry.prepared().execution(), budget(inquiry.context()))
                .map(Outcome.class::cast);
    }

    private static Budget budget(RoutingContext context) {
        return Deadline.of(context).work().budget();
    }

    /** How the data is found; empty where it cannot be found so. */
    @FunctionalInterface
    private interface Strategy {
        Optional<Outcome> execute(Inquiry inquiry);
    }

    /**
     * A request that is to be executed.
     *
     * @param tag what stands for its answer in caches; null where caches do not keep it
     */
    private record Inquiry(
            RoutingContext context,
            PreparedRequest prepared,
            RequestedOperation asked,
            @Nullable String tag) {}

    /** @param most how many fields the answer may have */
    private boolean answerUpTo(long most, RoutingContext context, Strategy strategy) {
        PreparedRequest prepared = preparation.prepare(context);
        if (prepared.cost() > most) {
            return false;
        }
        RequestedOperation asked = requested(prepared);
        Reply.to(context).exchange().requests(asked);
        String tag = Reply.isRetrieval(context) ? tag(context, prepared.request()) : null;
        if (tag != null && Preconditions.know(context.request(), tag)) {
            Reply.to(context).sendNotModified(tag, freshness.ofData());
            return true;
        }
        Inquiry inquiry = new Inquiry(context, prepared, asked, tag);
        return admission.run(prepared.cost(), () -> executeAndSend(inquiry, strategy));
    }

    private RequestedOperation requested(PreparedRequest prepared) {
        return new RequestedOperation(
                operations.named(
                        prepared.request().operationName(prepared.execution().query())),
                prepared.cost());
    }

    private boolean executeAndSend(Inquiry inquiry, Strategy strategy) {
        Brevity brevity = inquiry.prepared().execution().query().brevity();
        LongSupplier clock = brevity.clock();
        long begin = clock.getAsLong() - inquiry.prepared().took();
        Optional<Outcome> found = strategy.execute(inquiry);
        if (found.isEmpty()) {
            brevity.forget();
            return false;
        }
        send(inquiry, found.get());
        boolean byMemory = found.get() instanceof PlannedAnswer
                && !Deadline.of(inquiry.context()).work().hasQueried();
        brevity.learn(clock.getAsLong() - begin, byMemory);
        return true;
    }

    private void send(Inquiry inquiry, Outcome found) {
        RoutingContext context = inquiry.context();
        RequestedOperation asked = inquiry.asked();
        RequestedOperation ran = found.isExecuted()
                ? new RequestedOperation(operations.admit(asked.operation()), asked.cost())
                : operations.refused();
        Reply.to(context).exchange().requests(ran);
        if (found.errors().isEmpty()) {
            CachedResponse answer = new CachedResponse(body(inquiry, found), inquiry.tag(), Map.of(), ran);
            // The request as it came: a completed one has a document, even where only its identifier was sent.
            if (!GraphQLRequest.of(context).teachesHash()) {
                responses.keep(context, answer);
            }
            responses.send(context, answer);
        } else {
            Outcome complete = found.withErrors(ErrorCodes::complete);
            checkStore(complete);
            sendErrors(inquiry, complete);
        }
    }

    /** A field that failed because the database is gone is no fault to look for, and will be answered later. */
    private void checkStore(Outcome outcome) {
        boolean hasFailed = outcome.errors().stream()
                .anyMatch(error -> ErrorCodes.of(error).equals(ErrorCode.INTERNAL_ERROR.name()));
        if (hasFailed && !store.answersNow()) {
            throw RequestError.noStore();
        }
    }

    private Body body(Inquiry inquiry, Outcome outcome) {
        RoutingContext context = inquiry.context();
        byte[] bytes = ResponseWriter.bytes(outcome, budget(context));
        return Body.of(
                inquiry.prepared().request().asksForCost()
                        ? ResponseWriter.withCost(bytes, inquiry.asked().cost(), limits.cost())
                        : bytes,
                Reply.to(context).coding());
    }

    /** Sends what was found where something went wrong, with a status that says whether the request was one (§6.4). */
    private void sendErrors(Inquiry inquiry, Outcome outcome) {
        Reply reply = Reply.to(inquiry.context());
        boolean isRefused = reply.type() == ResponseType.GRAPHQL && !outcome.isExecuted();
        reply.send(
                isRefused ? 400 : 200,
                body(inquiry, outcome),
                outcome.errors().stream().map(ErrorCodes::of).toList());
    }

    private String tag(RoutingContext context, GraphQLRequest request) {
        Dataset asked = dataset();
        Reply reply = Reply.to(context);
        String question = "" + reply.type() + reply.coding() + request.parameters();
        // Of the same version it alone is another one in another process, or after another start.
        boolean tellsWhenLoaded = request.query().contains("loadedAt");
        return freshness.tag(asked.version, tellsWhenLoaded ? question + asked.loadedAt : question);
    }

    private Dataset dataset() {
        Dataset known = dataset;
        if (known == null) {
            known = Dataset.findAll().firstResult();
            dataset = known;
        }
        return known;
    }
}
