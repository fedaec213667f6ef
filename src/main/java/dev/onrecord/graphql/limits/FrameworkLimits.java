package dev.onrecord.graphql.limits;

import dev.onrecord.graphql.plan.Budget;
import dev.onrecord.graphql.plan.Execution;
import dev.onrecord.graphql.plan.PreparedQuery;
import dev.onrecord.graphql.plan.Validation;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.validation.ValidationError;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters field, InstrumentationState state) {
        Budget.of(field.getExecutionContext().getGraphQLContext()).spend(1);
        return null;
    }
}
