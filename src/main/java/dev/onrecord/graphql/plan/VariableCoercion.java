package dev.onrecord.graphql.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.TypeFromAST;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the variables of one operation are read (GraphQL, §6.1.2, <i>CoerceVariableValues</i>), found out once for the
 * operation.
 */
final class VariableCoercion {

    private final List<Variable> variables;

    private VariableCoercion(List<Variable> variables) {
        this.variables = variables;
    }

    /** @param operation one that need not be valid */
    static VariableCoercion of(OperationDefinition operation, GraphQLSchema schema, InputCoercions coercions) {
        return new VariableCoercion(operation.getVariableDefinitions().stream()
                .map(variable -> Variable.of(variable, schema, coercions))
                .toList());
    }

    /**
     * @param given the values as a client sent them
     * @return the coerced ones
     * @throws graphql.GraphQLException if one is none of its variable's type
     */
    CoercedVariables coerce(JsonObject given) {
        Map<String, @Nullable Object> coerced = new LinkedHashMap<>();
        for (Variable variable : variables) {
            variable.coerce(given.get(variable.definition().getName()), coerced);
        }
        return CoercedVariables.of(coerced);
    }

    /** @param coercion none where the type is not one that a variable can have, which validation refuses */
    private record Variable(
            VariableDefinition definition,
            GraphQLSchema schema,
            boolean required,
            @Nullable InputCoercion coercion) {

        static Variable of(VariableDefinition definition, GraphQLSchema schema, InputCoercions coercions) {
            GraphQLType type = TypeFromAST.getTypeFromAST(schema, definition.getType());
            InputCoercion coercion = type instanceof GraphQLInputType input ? coercions.of(input) : null;
            return new Variable(definition, schema, type instanceof GraphQLNonNull, coercion);
        }

        /**
         * @param value what is given; null where nothing is
         * @param coerced takes the value; a variable that is not given and has no default stays absent
         */
        void coerce(@Nullable JsonValue value, Map<String, @Nullable Object> coerced) {
            if (coercion == null) {
                throw InputCoercion.fault("a variable");
            }
            if (value != null) {
                coerced.put(definition.getName(), coercion.coerce(value));
            } else if (definition.getDefaultValue() != null) {
                coerced.putAll(byDefault());
            } else if (required) {
                throw InputCoercion.fault("a variable that must be given");
            }
        }

        /** Literals are read by the engine. */
        private Map<String, Object> byDefault() {
            return ValuesResolver.coerceVariableValues(
                            schema,
                            List.of(definition),
                            RawVariables.emptyVariables(),
                            GraphQLContext.getDefault(),
                            Locale.ROOT)
                    .toMap();
        }
    }
}
