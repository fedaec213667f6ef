package dev.onrecord.http;

import dev.onrecord.graphql.limits.Documents;
import dev.onrecord.graphql.limits.Limits;
import dev.onrecord.graphql.plan.ExecutionRequest;
import dev.onrecord.graphql.plan.PreparedQuery;
import dev.onrecord.graphql.plan.Requests;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/**
 * Prepares a GraphQL request for execution: finds its document, coerces its variables, estimates its cost. All of that is
 * kept in the request's context, so that a worker goes on where the event loop gave up.
 */
@Singleton
class RequestPreparation {

    private static final String COMPLETE = RequestPreparation.class.getName();
    private static final String PREPARED = PreparedRequest.class.getName();

    private final PersistedQueries persisted;
    private final Documents documents;
    private final Requests requests;
    private final Limits limits;

    RequestPreparation(PersistedQueries persisted, Documents documents, Requests requests, Limits limits) {
        this.persisted = persisted;
        this.documents = documents;
        this.requests = requests;
        this.limits = limits;
    }

    /**
     * @return whether the answer is likely to take a moment
     * @throws RequestError if the request is not well-formed, or has no document that is answered
     */
    boolean isBrief(RoutingContext context) {
        return documents.isBrief(complete(context).query());
    }

    /**
     * @return the request as it can be executed
     * @throws RequestError if it is not well-formed, has no document that is answered, or comes by the wrong method
     * @throws dev.onrecord.error.ClientError if it asks for more than the limits allow
     */
    PreparedRequest prepare(RoutingContext context) {
        return once(context, PREPARED, () -> prepared(context));
    }

    private GraphQLRequest complete(RoutingContext context) {
        return once(context, COMPLETE, () -> persisted.complete(GraphQLRequest.of(context)));
    }

    private static <T> T once(RoutingContext context, String key, Supplier<T> find) {
        T known = context.get(key);
        if (known == null) {
            known = find.get();
            context.put(key, known);
        }
        return known;
    }

    private PreparedRequest prepared(RoutingContext context) {
        GraphQLRequest request = complete(context);
        PreparedQuery query = documents.read(request.query());
        if (Reply.isRetrieval(context) && !request.isQuery(query)) {
            throw RequestError.badMethod("Only queries are answered to GET; use POST.", RequestError.ASKING);
        }
        if (GraphQLRequest.length(context) > limits.variables()) {
            documents.checkLength(request.variables());
        }
        ExecutionRequest execution = requests.of(request.parameters(), query);
        long begin = System.nanoTime();
        long cost = documents.cost(execution);
        return new PreparedRequest(request, execution, cost, System.nanoTime() - begin);
    }
}
