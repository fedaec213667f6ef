package dev.onrecord.graphql.plan;

import graphql.GraphQLException;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what is wrong with a value that a client gives, in the client's words (GraphQL, §3.10, §5.6.1, §6.1.2). Whether
 * one is wrong the engine finds out, which does not say where.
 */
@Singleton
class InputFaults {

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
        return of(GivenValue.of(value), type, new Place(place, ""));
    }

    /**
     * @param location of the variable's definition
     * @return the first that is wrong with the value of a variable
     */
    Optional<Fault> ofVariable(String name, Object value, GraphQLType type, SourceLocation location) {
        return of(GivenValue.of(value, location), type, new Place("`$" + name + "`", ""));
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

    private Optional<Fault> of(GivenValue value, GraphQLType type, Place place) {
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

    private Optional<Fault> ofList(GivenValue value, GraphQLType type, Place place) {
        List<GivenValue> elements = value.elements();
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

    private Optional<Fault> ofObject(GivenValue value, GraphQLInputObjectType type, Place place) {
        Map<String, GivenValue> fields = value.fields();
        if (fields == null) {
            return fault(
                    value,
                    place
                            + hints.told(
                                    " takes an object of the type `" + type.getName() + "`, not ",
                                    " takes an object, not ")
                            + value.text() + ".");
        }
        for (Map.Entry<String, GivenValue> field : fields.entrySet()) {
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

    private Optional<Fault> unknown(String field, GivenValue value, GraphQLInputObjectType type, Place place) {
        List<String> known =
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
        return fault(value, place + " has no field `" + field + "`." + hints.nearest(field, known));
    }

    private Optional<Fault> ofEnum(GivenValue value, GraphQLEnumType type, Place place) {
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

    private static Optional<Fault> ofScalar(GivenValue value, GraphQLScalarType type, Place place) {
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

    private static Optional<Fault> fault(GivenValue value, String message) {
        return Optional.of(new Fault(message, value.location()));
    }
}
