package dev.onrecord.graphql.federation;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code _Any}: a representation of an entity, an object of which its fields with texts are read. */
final class AnyScalar {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("_Any")
            .description("A representation of a record: an object with its `__typename` and its `id`.")
            .coercing(new Representations())
            .build();

    private AnyScalar() {}

    private static final class Representations implements Coercing<Map<?, ?>, Map<?, ?>> {

        @Override
        public Map<?, ?> parseValue(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof Map<?, ?> representation) {
                return representation;
            }
            throw new CoercingParseValueException("It is no object.");
        }

        @Override
        public Map<?, ?> parseLiteral(
                Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (value instanceof ObjectValue representation) {
                Map<String, Object> fields = new HashMap<>();
                for (ObjectField field : representation.getObjectFields()) {
                    fields.put(field.getName(), read(field.getValue(), variables));
                }
                return fields;
            }
            throw new CoercingParseLiteralException("It is no object.");
        }

        private static @Nullable Object read(Value<?> value, CoercedVariables variables) {
            if (value instanceof VariableReference variable) {
                return variables.get(variable.getName());
            }
            return value instanceof StringValue text ? text.getValue() : null;
        }
    }
}
