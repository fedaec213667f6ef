package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Documents;
import dev.onrecord.graphql.limits.Limits;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.Execution;
import dev.onrecord.graphql.plan.ExecutionRequest;
import dev.onrecord.graphql.plan.Outcome;
import dev.onrecord.graphql.plan.Requests;
import graphql.GraphQLError;
import graphql.language.Document;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;

/**
 * Runs the GraphQL queries of the service itself, for answers in another form, such as pages and files. They show nothing
 * that a client could not ask, and are held to the same limits.
 */
@Singleton
public class OwnQueries {

    private final Documents documents;
    private final Requests requests;
    private final Execution execution;
    private final AdmissionControl admission;
    private final Limits limits;

    OwnQueries(Documents documents, Requests requests, Execution execution, AdmissionControl admission, Limits limits) {
        this.documents = documents;
        this.requests = requests;
        this.execution = execution;
        this.admission = admission;
        this.limits = limits;
    }

    /** @return the document of a query of the service's own */
    public Document document(String query) {
        return documents.read(query).document();
    }

    /**
     * @param context the request that is answered by it, which has been admitted
     * @param query of one operation
     * @param variables their values, as a client would send them
     * @return the answer as JSON in UTF-8: an object with {@code data}
     * @throws RequestError if there is an error in it, with the code and the sentence of the first
     */
    public byte[] ask(RoutingContext context, String query, JsonObject variables) {
        return ask(Deadline.of(context).work().budget(), query, variables);
    }

    /**
     * The same for one piece of an answer that is sent in pieces: each may have what an answer may have.
     *
     * @throws dev.onrecord.error.ClientError if the request was stopped
     */
    public byte[] askForPiece(RoutingContext context, String query, JsonObject variables) {
        Deadline.of(context).work().budget().check();
        return ask(query, variables);
    }

    /** The same without a request: for a command that writes files. */
    public byte[] ask(String query, JsonObject variables) {
        return ask(new Budget(limits.cost(), limits.answer()), query, variables);
    }

    private byte[] ask(Budget budget, String query, JsonObject variables) {
        JsonObject parameters = JSON_PROVIDER
                .createObjectBuilder()
                .add("query", query)
                .add("variables", variables)
                .build();
        ExecutionRequest request = requests.of(parameters, documents.read(query));
        long cost = documents.cost(request);
        return admission.run(cost, () -> answer(execution.execute(request, budget), budget));
    }

    private static byte[] answer(Outcome outcome, Budget budget) {
        if (!outcome.errors().isEmpty()) {
            GraphQLError error = outcome.errors().get(0);
            ErrorCode code = ErrorCode.valueOf(ErrorCodes.of(error));
            throw new RequestError(code, code.status() == 200 ? 400 : code.status(), error.getMessage());
        }
        return ResponseWriter.bytes(outcome, budget);
    }
}
