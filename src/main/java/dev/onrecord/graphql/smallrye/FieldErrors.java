package dev.onrecord.graphql.smallrye;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.GraphQLErrors;
import dev.onrecord.graphql.plan.OutOfMemory;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Makes the error of a field that failed. A mistake of the client is told with a code and a sentence; for a fault of the
 * service the client gets a reference, under which the log has the rest. The framework's handler gives the class of the
 * exception as code, and hides messages by a list of classes in the configuration. That is no bug of it: this class stays.
 */
@Singleton
class FieldErrors implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FieldErrors.class);

    void handleErrors(@Observes GraphQL.Builder execution) {
        execution.defaultDataFetcherExceptionHandler(this);
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failure) {
        OutOfMemory.check(failure.getException());
        if (Budget.of(failure.getDataFetchingEnvironment().getGraphQlContext()).refusal() != null) {
            // The client is told that once, and not by each field that is left.
            return CompletableFuture.completedFuture(
                    DataFetcherExceptionHandlerResult.newResult().build());
        }
        ClientError mistake = ClientError.causeOf(failure.getException());
        GraphQLError error = mistake == null
                ? ours(failure)
                : GraphQLErrors.ofField(mistake, failure.getSourceLocation(), failure.getPath());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static GraphQLError ours(DataFetcherExceptionHandlerParameters failure) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure.getException(), "%s failed: %s", failure.getPath(), reference);
        return GraphqlErrorBuilder.newError(failure.getDataFetchingEnvironment())
                .message("This field could not be answered; that is a fault of the service. Reference: %s", reference)
                .extensions(Map.of("code", ErrorCode.INTERNAL_ERROR.name()))
                .build();
    }
}
