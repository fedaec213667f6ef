package dev.onrecord.graphql.plan;

import dev.onrecord.text.Excerpt;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a value that a client gives, in the client's words (GraphQL, §3.10, §5.6.1, §6.1.2). Whether
 * one is wrong the engine finds out, which does not say where.
 */
@Singleton
class InputFaults {

    private static final int LONGEST_VALUE = 60;

    private static final Map<String, String> SCALARS = Map.of(
            "Int", "an Int of at most 32 bits",
            "Float", "a Float",
            "String", "a String",
            "Boolean", "true or false",
            "ID", "an ID (a string or a whole number)",
            "Date", "a Date as in \"2025-07-18\"");

    private final Hints hints;

    InputFaults(Hints hints) {
        this.hints = hints;
    }

    /**
     * What is wrong with a value.
     *
     * @param message for people
     * @param location where in the document it is written
     */
    record Fault(String message, SourceLocation location) {}

    /**
     * @param place what the value is for, as the client knows it
     * @return the first that is wrong with a value in a document
     */
    Optional<Fault> ofLiteral(Value<?> value, GraphQLType type, String place) {
        return of(new Literal(value), type, new Place(place, ""));
    }

    /**
     * @param location of the variable's definition
     * @return the first that is wrong with the value of a variable
     */
    Optional<Fault> ofVariable(String name, Object value, GraphQLType type, SourceLocation location) {
        return of(new Outer(value, location), type, new Place("`$" + name + "`", ""));
    }

    /** A value however it is given. */
    private interface Given {

        /** @return whether it is a variable, whose value is looked at by itself */
        boolean isVariable();

        boolean isNull();

        /** @return its elements; null where it is no list */
        @Nullable
        List<Given> elements();

        /** @return its fields; null where it is no object */
        @Nullable
        Map<String, Given> fields();

        /** @return the name of an enum's value that it is, as it is given; null where it cannot be one */
        @Nullable
        String enumValue();

        /** @throws GraphQLException if it is no value of the scalar */
        void check(GraphQLScalarType scalar);

        SourceLocation location();

        /** @return it as the client wrote it, or its beginning */
        String text();
    }

    /**
     * Which of the values within one it is.
     *
     * @param outer what the outermost is for
     * @param path the way to it: {@code .filter.kinds[0]}
     */
    private record Place(String outer, String path) {

        Place element(int number) {
            return new Place(outer, path + "[" + number + "]");
        }

        Place field(String name) {
            return new Place(outer, path + "." + name);
        }

        /** The path belongs to the name that stands first: {@code `kinds[0]` of `claims`}. */
        @Override
        public String toString() {
            int end = outer.indexOf('`', 1);
            return outer.substring(0, end) + path + outer.substring(end);
        }
    }

    private Optional<Fault> of(Given value, GraphQLType type, Place place) {
        if (value.isVariable()) {
            return Optional.empty();
        }
        if (type instanceof GraphQLNonNull required) {
            return value.isNull()
                    ? fault(value, place + " must not be null.")
                    : of(value, required.getWrappedType(), place);
        }
        if (value.isNull()) {
            return Optional.empty();
        }
        if (type instanceof GraphQLList list) {
            return ofList(value, list.getWrappedType(), place);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return ofObject(value, object, place);
        }
        return type instanceof GraphQLEnumType choice
                ? ofEnum(value, choice, place)
                : ofScalar(value, (GraphQLScalarType) type, place);
    }

    private Optional<Fault> ofList(Given value, GraphQLType type, Place place) {
        List<Given> elements = value.elements();
        if (elements == null) {
            // One value stands for a list of it (§3.11).
            return of(value, type, place);
        }
        for (int i = 0; i < elements.size(); i++) {
            Optional<Fault> fault = of(elements.get(i), type, place.element(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> ofObject(Given value, GraphQLInputObjectType type, Place place) {
        Map<String, Given> fields = value.fields();
        if (fields == null) {
            return fault(
                    value,
                    place
                            + hints.told(
                                    " takes an object of the type `" + type.getName() + "`, not ",
                                    " takes an object, not ")
                            + value.text() + ".");
        }
        for (Map.Entry<String, Given> field : fields.entrySet()) {
            GraphQLInputObjectField known = type.getField(field.getKey());
            Optional<Fault> fault = known == null
                    ? unknown(field.getKey(), field.getValue(), type, place)
                    : of(field.getValue(), known.getType(), place.field(field.getKey()));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return type.getFields().stream()
                .filter(field -> field.getType() instanceof GraphQLNonNull
                        && !field.hasSetDefaultValue()
                        && !fields.containsKey(field.getName()))
                .findFirst()
                .flatMap(missing -> fault(
                        value,
                        place
                                + hints.told(
                                        " needs the field `" + missing.getName() + "`.", " lacks a field it needs.")));
    }

    private Optional<Fault> unknown(String field, Given value, GraphQLInputObjectType type, Place place) {
        List<String> known =
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
        return fault(value, place + " has no field `" + field + "`." + hints.nearest(field, known));
    }

    private Optional<Fault> ofEnum(Given value, GraphQLEnumType type, Place place) {
        if (value.enumValue() != null && type.getValue(value.enumValue()) != null) {
            return Optional.empty();
        }
        List<String> known = type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        return fault(
                value,
                place
                        + hints.told(
                                " takes a value of the enum `" + type.getName() + "`, not ",
                                " takes a value of its enum, not ")
                        + value.text() + "." + hints.nearest(value.text().replace("\"", ""), known));
    }

    private static Optional<Fault> ofScalar(Given value, GraphQLScalarType type, Place place) {
        try {
            value.check(type);
            return Optional.empty();
        } catch (GraphQLException e) {
            return fault(
                    value,
                    place + " takes " + SCALARS.getOrDefault(type.getName(), "a " + type.getName()) + ", not "
                            + value.text() + ".");
        }
    }

    private static Optional<Fault> fault(Given value, String message) {
        return Optional.of(new Fault(message, value.location()));
    }

    /** @return a text of which the client knows its own by the beginning */
    static String brief(String text) {
        return Excerpt.of(text, LONGEST_VALUE);
    }

    /** A value in a document. */
    private record Literal(Value<?> value) implements Given {

        @Override
        public boolean isVariable() {
            return value instanceof VariableReference;
        }

        @Override
        public boolean isNull() {
            return value instanceof NullValue;
        }

        @Override
        public @Nullable List<Given> elements() {
            return value instanceof ArrayValue list
                    ? list.getValues().stream().<Given>map(Literal::new).toList()
                    : null;
        }

        @Override
        public @Nullable Map<String, Given> fields() {
            if (!(value instanceof ObjectValue object)) {
                return null;
            }
            Map<String, Given> fields = new LinkedHashMap<>();
            for (ObjectField field : object.getObjectFields()) {
                fields.put(field.getName(), new Literal(field.getValue()));
            }
            return fields;
        }

        @Override
        public @Nullable String enumValue() {
            return value instanceof EnumValue symbol ? symbol.getName() : null;
        }

        @Override
        public void check(GraphQLScalarType scalar) {
            scalar.getCoercing()
                    .parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
        }

        @Override
        public SourceLocation location() {
            return value.getSourceLocation();
        }

        @Override
        public String text() {
            if (value instanceof ArrayValue) {
                return "a list";
            }
            return value instanceof ObjectValue ? "an object" : brief(AstPrinter.printAstCompact(value));
        }
    }

    /**
     * A value that comes beside the document, as JSON.
     *
     * @param value what the engine has for it
     * @param location where the document speaks of it
     */
    private record Outer(@Nullable Object value, SourceLocation location) implements Given {

        @Override
        public boolean isVariable() {
            return false;
        }

        @Override
        public boolean isNull() {
            return value == null;
        }

        @Override
        public @Nullable List<Given> elements() {
            return value instanceof Collection<?> list
                    ? list.stream()
                            .<Given>map(each -> new Outer(each, location))
                            .toList()
                    : null;
        }

        @Override
        public @Nullable Map<String, Given> fields() {
            if (!(value instanceof Map<?, ?> object)) {
                return null;
            }
            Map<String, Given> fields = new LinkedHashMap<>();
            object.forEach((name, field) -> fields.put(name.toString(), new Outer(field, location)));
            return fields;
        }

        @Override
        public @Nullable String enumValue() {
            return value instanceof String text ? text : null;
        }

        @Override
        public void check(GraphQLScalarType scalar) {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
        }

        @Override
        public String text() {
            if (value instanceof Collection) {
                return "a list";
            }
            if (value instanceof Map) {
                return "an object";
            }
            return value instanceof String text ? '"' + brief(text) + '"' : brief(String.valueOf(value));
        }
    }
}
