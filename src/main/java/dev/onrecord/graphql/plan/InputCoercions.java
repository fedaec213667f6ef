package dev.onrecord.graphql.plan;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import graphql.execution.ValuesResolver;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.visibility.GraphqlFieldVisibility;
import io.smallrye.graphql.api.Context.VariablesParser;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The coercions of the schema's input types. What the engine looks up for each value of each request (which fields a type
 * has, whether one must be given, its default) is found out once for a type.
 */
@Singleton
class InputCoercions {

    private final GraphqlFieldVisibility visibility;
    private final Map<String, OfObject> objects = new ConcurrentHashMap<>();

    InputCoercions(GraphQLSchema schema) {
        this.visibility = schema.getCodeRegistry().getFieldVisibility();
    }

    /** @return how values of that type are read */
    InputCoercion of(GraphQLInputType type) {
        if (type instanceof GraphQLNonNull required) {
            return new OfRequired(of((GraphQLInputType) required.getWrappedType()));
        }
        if (type instanceof GraphQLList list) {
            return new OfList(of((GraphQLInputType) list.getWrappedType()));
        }
        if (type instanceof GraphQLInputObjectType object) {
            return objects.computeIfAbsent(object.getName(), name -> new OfObject(object, this::fields));
        }
        if (type instanceof GraphQLEnumType choice) {
            return new OfLeaf(value -> choice.parseValue(value, GraphQLContext.getDefault(), Locale.ROOT));
        }
        GraphQLScalarType scalar = (GraphQLScalarType) type;
        return new OfLeaf(value -> scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT));
    }

    private Map<String, InputField> fields(GraphQLInputObjectType type) {
        return visibility.getFieldDefinitions(type).stream()
                .collect(Collectors.toMap(
                        GraphQLInputObjectField::getName,
                        field -> new InputField(field, of(field.getType())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private record OfRequired(InputCoercion coercion) implements InputCoercion {

        @Override
        public Object coerce(JsonValue value) {
            Object coerced = coercion.coerce(value);
            if (coerced == null) {
                throw InputCoercion.fault("a type that cannot be null");
            }
            return coerced;
        }
    }

    /** A value that is no list stands for a list of it (§3.11). */
    private record OfList(InputCoercion element) implements InputCoercion {

        @Override
        public @Nullable Object coerce(JsonValue value) {
            if (value.getValueType() == ValueType.NULL) {
                return null;
            }
            List<JsonValue> values = value instanceof JsonArray array ? array : List.of(value);
            List<@Nullable Object> elements = new ArrayList<>(values.size());
            for (JsonValue each : values) {
                elements.add(element.coerce(each));
            }
            return elements;
        }
    }

    /**
     * A scalar or a value of an enum.
     *
     * @param parse takes what the engine would: texts, truth values, numbers as {@link java.math.BigDecimal}, and lists
     *     and maps of them
     */
    private record OfLeaf(Function<Object, @Nullable Object> parse) implements InputCoercion {

        private static final String VALUE = "value";

        @Override
        public @Nullable Object coerce(JsonValue value) {
            return switch (value.getValueType()) {
                case NULL -> null;
                case STRING -> parse.apply(((JsonString) value).getString());
                case NUMBER -> parse.apply(((JsonNumber) value).bigDecimalValue());
                case TRUE -> parse.apply(true);
                case FALSE -> parse.apply(false);
                case ARRAY, OBJECT -> parse.apply(plain(value));
            };
        }

        /** The scalar that federation knows records by is an object. */
        private static Object plain(JsonValue value) {
            JsonObject named =
                    JSON_PROVIDER.createObjectBuilder().add(VALUE, value).build();
            return requireNonNull(VariablesParser.toMap(named).orElseThrow().get(VALUE), "it is not null");
        }
    }

    /** Its fields are found with the first value, as a filter has fields of its own type. */
    private static final class OfObject implements InputCoercion {

        private final GraphQLInputObjectType type;
        private final Function<GraphQLInputObjectType, Map<String, InputField>> find;
        private volatile @Nullable Map<String, InputField> fields;

        OfObject(GraphQLInputObjectType type, Function<GraphQLInputObjectType, Map<String, InputField>> find) {
            this.type = type;
            this.find = find;
        }

        @Override
        public @Nullable Object coerce(JsonValue value) {
            if (value.getValueType() == ValueType.NULL) {
                return null;
            }
            Map<String, InputField> known = fields();
            if (!(value instanceof JsonObject object) || !known.keySet().containsAll(object.keySet())) {
                throw InputCoercion.fault(type.getName());
            }
            Map<String, @Nullable Object> coerced = new LinkedHashMap<>();
            known.forEach((name, field) -> field.coerce(name, object.get(name), coerced));
            return coerced;
        }

        private Map<String, InputField> fields() {
            Map<String, InputField> known = fields;
            if (known == null) {
                known = find.apply(type);
                fields = known;
            }
            return known;
        }
    }

    /** A field of an input object, as its type and its default have it. */
    private static final class InputField {

        private final GraphQLInputObjectField definition;
        private final InputCoercion coercion;

        InputField(GraphQLInputObjectField definition, InputCoercion coercion) {
            this.definition = definition;
            this.coercion = coercion;
        }

        /**
         * @param value what is given; null where nothing is
         * @param coerced takes the value; a field that is not given and has no default stays absent
         */
        void coerce(String name, @Nullable JsonValue value, Map<String, @Nullable Object> coerced) {
            if (value != null) {
                coerced.put(name, coercion.coerce(value));
            } else if (definition.hasSetDefaultValue()) {
                coerced.put(
                        name,
                        ValuesResolver.valueToInternalValue(
                                definition.getInputFieldDefaultValue(),
                                definition.getType(),
                                GraphQLContext.getDefault(),
                                Locale.ROOT));
            } else if (definition.getType() instanceof GraphQLNonNull) {
                throw InputCoercion.fault(name);
            }
        }
    }
}
