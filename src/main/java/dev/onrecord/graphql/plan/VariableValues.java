package dev.onrecord.graphql.plan;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.DocumentPlaces.RequiredUse;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import io.smallrye.graphql.api.Context.VariablesParser;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of variables as the schema wants them (GraphQL, §6.1.2). */
@Singleton
class VariableValues {

    private final GraphQLSchema schema;
    private final InputCoercions coercions;
    private final InputFaults faults;

    VariableValues(GraphQLSchema schema, InputCoercions coercions, InputFaults faults) {
        this.schema = schema;
        this.coercions = coercions;
        this.faults = faults;
    }

    /**
     * @param operation one that need not be valid
     * @param given the values as a client sent them
     * @return the coerced ones; empty where one is none of its variable's type
     */
    Optional<CoercedVariables> coerce(PreparedOperation operation, JsonObject given) {
        if (operation.definition().getVariableDefinitions().isEmpty()) {
            return Optional.of(CoercedVariables.emptyVariables());
        }
        try {
            return Optional.of(operation
                    .coercion(() -> VariableCoercion.of(operation.definition(), schema, coercions))
                    .coerce(given));
        } catch (GraphQLException | ClassCastException e) {
            // The engine casts where a document that is not valid has a default of another type.
            return Optional.empty();
        }
    }

    private static Map<String, Object> raw(JsonObject given) {
        return VariablesParser.toMap(given).orElse(Map.of());
    }

    /**
     * @param operation one of a valid document
     * @param given values that could not be coerced
     * @return what is wrong with them, an error for each variable
     */
    List<GraphQLError> errors(OperationDefinition operation, JsonObject given) {
        Map<String, Object> raw = raw(given);
        List<GraphQLError> errors = operation.getVariableDefinitions().stream()
                .flatMap(variable -> error(variable, raw).stream())
                .toList();
        return errors.isEmpty()
                ? List.of(GraphQLErrors.of(
                        ErrorCode.BAD_VARIABLE,
                        "A variable has a value that is none of its type.",
                        operation.getSourceLocation()))
                : errors;
    }

    private Optional<GraphQLError> error(VariableDefinition variable, Map<String, Object> raw) {
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        if (raw.containsKey(variable.getName())) {
            return faults.ofVariable(
                            variable.getName(), raw.get(variable.getName()), type, variable.getSourceLocation())
                    .map(fault -> GraphQLErrors.of(ErrorCode.BAD_VARIABLE, fault.message(), fault.location()));
        }
        return type instanceof GraphQLNonNull && variable.getDefaultValue() == null
                ? Optional.of(GraphQLErrors.of(
                        ErrorCode.BAD_VARIABLE,
                        "`$" + variable.getName() + "` must be given a value.",
                        variable.getSourceLocation()))
                : Optional.empty();
    }

    /**
     * @param uses of variables for what cannot be null
     * @return an error for each that is null
     */
    static List<GraphQLError> missing(List<RequiredUse> uses, CoercedVariables variables) {
        return uses.stream()
                .filter(use -> variables.get(use.variable().getName()) == null)
                .map(use -> GraphQLErrors.of(
                        ErrorCode.BAD_VARIABLE,
                        "`$" + use.variable().getName() + "` is null, and `" + use.argument() + "` of `" + use.owner()
                                + "` must not be; leave the variable out for its default.",
                        use.variable().getSourceLocation()))
                .toList();
    }
}
