package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.Execution;
import dev.onrecord.graphql.plan.PreparedQuery;
import dev.onrecord.graphql.plan.Validation;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.DataFetcher;
import graphql.validation.ValidationError;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Holds the framework's execution to the budget of its request: every field counts before it is fetched, and nothing is
 * read or validated a second time. The framework's own cache of documents, which knows no bytes, is left out.
 */
@Singleton
class FrameworkLimits extends SimplePerformantInstrumentation implements PreparsedDocumentProvider {

    private final Validation validation;

    FrameworkLimits(Validation validation) {
        this.validation = validation;
    }

    void hold(@Observes GraphQL.Builder execution) {
        execution.instrumentation(this).preparsedDocumentProvider(this);
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput asked, Function<ExecutionInput, PreparsedDocumentEntry> readAndValidate) {
        PreparedQuery query = Execution.query(asked.getGraphQLContext());
        return CompletableFuture.completedFuture(
                query == null ? readAndValidate.apply(asked) : validated(query, Budget.of(asked.getGraphQLContext())));
    }

    private PreparsedDocumentEntry validated(PreparedQuery query, Budget budget) {
        List<ValidationError> errors = validation.errors(query, budget);
        return errors.isEmpty()
                ? new PreparsedDocumentEntry(query.document())
                : new PreparsedDocumentEntry(query.document(), errors);
    }

    /**
     * A field that is one too many fails as any other does. Where this threw, an answer whose lists were being gathered
     * would never come to its end: the framework waits for futures that are never completed.
     */
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters field, InstrumentationState state) {
        try {
            Budget.of(field.getExecutionContext().getGraphQLContext()).spend(1);
            return fetcher;
        } catch (ClientError e) {
            return environment -> {
                throw e;
            };
        }
    }
}
