package dev.onrecord.graphql.plan;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.cache.BoundedCache;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.DocumentPlaces.RequiredUse;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Carries out queries by plans and nothing else: what the framework finds out for each request anew, of the operation and
 * of who listens, is known from the first.
 */
@Singleton
class PlannedExecution {

    /** In bytes: about. */
    private static final long OPERATIONS_KEPT = 16_000_000;

    /** Only traces tell requests apart. */
    private static final ExecutionId ID = ExecutionId.from("planned");

    /** The language of messages that nobody reads: what is wrong the framework says. It is the first to be found. */
    private static final Locale UNHEARD = Locale.ROOT;

    private final GraphQLSchema schema;
    private final Validation validation;
    private final Plans plans;
    private final ValidationMessages messages;
    private final VariableValues variables;

    private final Cache<OperationDefinition, Prepared> operations = BoundedCache.builder()
            .maximumWeight(Math.min(OPERATIONS_KEPT, BoundedCache.room()))
            .weigher((OperationDefinition operation, Prepared prepared) -> prepared.weight())
            .build();

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
        if (request.candidates().size() == 1) {
            return prepared(request, budget).errors(request);
        }
        List<GraphQLError> wrong = validate(request.document(), budget);
        return wrong.isEmpty() ? List.of(unknownOperation(request)) : wrong;
    }

    /**
     * @param request one without errors
     * @param budget what the answer may take
     * @return the data; empty where that is for the framework to find
     * @throws dev.onrecord.error.ClientError if the budget is used up
     */
    Optional<PlannedAnswer> execute(ExecutionRequest request, Budget budget) {
        return plans.answer(prepared(request, budget).with(request.variables().orElseThrow(), budget));
    }

    private Prepared prepared(ExecutionRequest request, Budget budget) {
        return operations.get(
                request.candidates().get(0), operation -> new Prepared(request.document(), operation, budget));
    }

    private List<GraphQLError> validate(Document document, Budget budget) {
        return messages.of(document, validation.errors(document, budget));
    }

    private static GraphQLError unknownOperation(ExecutionRequest request) {
        List<SourceLocation> nowhere = List.of();
        return RequestErrors.of(
                ErrorCode.UNKNOWN_OPERATION,
                request.candidates().isEmpty()
                        ? "The document has no operation `"
                                + InputFaults.brief(request.parameters().getString("operationName", "")) + "`."
                        : "The document has several operations; say with `operationName` which one is to run.",
                nowhere);
    }

    /** What the executions of an operation have in common. */
    private final class Prepared {

        private final Document document;
        private final OperationDefinition operation;
        private final List<GraphQLError> wrong;
        private final List<RequiredUse> required;
        private final Map<String, FragmentDefinition> fragments;

        Prepared(Document document, OperationDefinition operation, Budget budget) {
            this.document = document;
            this.operation = operation;
            this.wrong = validate(document, budget);
            this.required =
                    wrong.isEmpty() ? DocumentPlaces.of(document, schema).required(operation) : List.of();
            this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
        }

        /** @return what it takes in memory, in bytes: about */
        int weight() {
            return NodeWeight.of(document);
        }

        List<GraphQLError> errors(ExecutionRequest request) {
            if (!wrong.isEmpty()) {
                return wrong;
            }
            return request.variables().isPresent()
                    ? VariableValues.missing(required, request.variables().get())
                    : variables.errors(operation, request.given());
        }

        ExecutionContext with(CoercedVariables values, Budget budget) {
            GraphQLContext surroundings = GraphQLContext.getDefault();
            budget.limit(surroundings);
            return ExecutionContextBuilder.newExecutionContextBuilder()
                    .executionId(ID)
                    .graphQLSchema(schema)
                    .document(document)
                    .operationDefinition(operation)
                    .fragmentsByName(fragments)
                    .coercedVariables(values)
                    .graphQLContext(surroundings)
                    .locale(UNHEARD)
                    .build();
        }
    }
}
