package dev.onrecord.graphql.plan;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.DocumentPlaces.RequiredUse;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Executes queries by plans alone, without the framework's setup for each request: the operation is known from its
 * {@link PreparedQuery}, and there is no instrumentation to be told.
 */
@Singleton
class PlannedExecution {

    /** Only traces tell requests apart. */
    private static final ExecutionId ID = ExecutionId.from("planned");

    /** The language of the engine's messages, which are not used: for what they tell of, the framework answers. */
    private static final Locale UNHEARD = Locale.ROOT;

    private final GraphQLSchema schema;
    private final Validation validation;
    private final Plans plans;
    private final ValidationMessages messages;
    private final VariableValues variables;

    PlannedExecution(
            GraphQLSchema schema,
            Validation validation,
            Plans plans,
            ValidationMessages messages,
            VariableValues variables) {
        this.schema = schema;
        this.validation = validation;
        this.plans = plans;
        this.messages = messages;
        this.variables = variables;
    }

    /** @return why the request cannot be executed, by a plan or otherwise; empty where it can */
    List<GraphQLError> errors(ExecutionRequest request, Budget budget) {
        List<GraphQLError> wrong = validate(request.query(), budget);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (request.candidates().size() != 1) {
            return List.of(unknownOperation(request));
        }
        PreparedOperation operation = request.candidates().get(0);
        return request.variables().isPresent()
                ? VariableValues.missing(
                        required(operation), request.variables().get())
                : variables.errors(operation.definition(), request.given());
    }

    /** @return what is wrong with the document; empty where nothing is */
    List<GraphQLError> validate(PreparedQuery query, Budget budget) {
        return query.isValid() ? List.of() : messages.of(query.document(), validation.errors(query, budget));
    }

    private List<RequiredUse> required(PreparedOperation operation) {
        return operation.required(
                () -> DocumentPlaces.of(operation.query().document(), schema).required(operation.definition()));
    }

    /**
     * @param request one without errors
     * @param budget what the answer may take
     * @return the answer; empty where that is for the framework to find
     * @throws dev.onrecord.error.ClientError if the budget is used up
     */
    Optional<PlannedAnswer> execute(ExecutionRequest request, Budget budget) {
        PreparedOperation operation = request.candidates().get(0);
        return plans.answer(operation, context(operation, request.variables().orElseThrow(), budget));
    }

    private ExecutionContext context(PreparedOperation operation, CoercedVariables values, Budget budget) {
        GraphQLContext surroundings = GraphQLContext.getDefault();
        budget.limit(surroundings);
        return ExecutionContextBuilder.newExecutionContextBuilder()
                .executionId(ID)
                .graphQLSchema(schema)
                .document(operation.query().document())
                .operationDefinition(operation.definition())
                .fragmentsByName(operation.query().fragments())
                .coercedVariables(values)
                .graphQLContext(surroundings)
                .locale(UNHEARD)
                .build();
    }

    private static GraphQLError unknownOperation(ExecutionRequest request) {
        List<SourceLocation> nowhere = List.of();
        return GraphQLErrors.of(
                ErrorCode.UNKNOWN_OPERATION,
                request.candidates().isEmpty()
                        ? "The document has no operation `"
                                + GivenValue.brief(request.parameters().getString("operationName", "")) + "`."
                        : "The document has several operations; say with `operationName` which one is to run.",
                nowhere);
    }
}
