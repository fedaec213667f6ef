package dev.onrecord.plan;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.kept.Kept;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Context.VariablesParser;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
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

    private static final int OPERATIONS_KEPT = 500;

    /** Only traces tell requests apart. */
    private static final ExecutionId ID = ExecutionId.from("planned");

    /** The language of messages that nobody reads: what is wrong the framework says. It is the first to be found. */
    private static final Locale UNHEARD = Locale.ROOT;

    private final GraphQLSchema schema;
    private final Plans plans;

    /** Empty where the framework is to say what is wrong with the operation, or to change something. */
    private final Cache<OperationDefinition, Optional<Prepared>> operations =
            Kept.builder().maximumSize(OPERATIONS_KEPT).build();

    PlannedExecution(GraphQLSchema schema, Plans plans) {
        this.schema = schema;
        this.plans = plans;
    }

    /**
     * @param document what the client sent
     * @param operation the one of its operations that is to run
     * @param variables the values that come with it
     * @return the data; empty where that is for the framework to find
     */
    Optional<Answer> execute(Document document, OperationDefinition operation, JsonObject variables) {
        return operations
                .get(operation, unknown -> prepare(document, unknown))
                .flatMap(prepared -> prepared.with(variables))
                .flatMap(plans::answer);
    }

    private Optional<Prepared> prepare(Document document, OperationDefinition operation) {
        return operation.getOperation() == Operation.QUERY
                        && ParseAndValidate.validate(schema, document, UNHEARD).isEmpty()
                ? Optional.of(new Prepared(document, operation))
                : Optional.empty();
    }

    /** What the executions of an operation have in common. */
    private final class Prepared {

        private final Document document;
        private final OperationDefinition operation;
        private final Map<String, FragmentDefinition> fragments;

        /** @param document a valid one */
        Prepared(Document document, OperationDefinition operation) {
            this.document = document;
            this.operation = operation;
            this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
        }

        /** @return an execution with these values; empty where one of them is none of its variable's type */
        Optional<ExecutionContext> with(JsonObject variables) {
            GraphQLContext surroundings = GraphQLContext.getDefault();
            try {
                CoercedVariables values = ValuesResolver.coerceVariableValues(
                        schema,
                        operation.getVariableDefinitions(),
                        RawVariables.of(VariablesParser.toMap(variables).orElse(Map.of())),
                        surroundings,
                        UNHEARD);
                return Optional.of(context(values, surroundings));
            } catch (GraphQLException e) {
                return Optional.empty();
            }
        }

        private ExecutionContext context(CoercedVariables variables, GraphQLContext surroundings) {
            return ExecutionContextBuilder.newExecutionContextBuilder()
                    .executionId(ID)
                    .graphQLSchema(schema)
                    .document(document)
                    .operationDefinition(operation)
                    .fragmentsByName(fragments)
                    .coercedVariables(variables)
                    .graphQLContext(surroundings)
                    .locale(UNHEARD)
                    .build();
        }
    }
}
