package dev.onrecord.graphql.limits;

import dev.onrecord.graphql.plan.FieldArguments;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which records the arguments of an operation's fields ask for. Variables have the very values that resolvers take;
 * literals may be of any type, as the document is not validated yet.
 */
final class ArgumentValues {

    private final CoercedVariables variables;

    ArgumentValues(CoercedVariables variables) {
        this.variables = variables;
    }

    /** @return whether the field is given that argument, and not null */
    boolean has(Field field, String name) {
        Object value = value(field, name);
        return value != null && !(value instanceof NullValue);
    }

    /** @return the text, or the name, that the argument is given; none where it is given nothing of the kind */
    Optional<String> text(Field field, String name) {
        return text(value(field, name));
    }

    /** @return the texts of the list that the argument is given; none where one of them is no text */
    Optional<List<String>> texts(Field field, String name) {
        return texts(value(field, name));
    }

    /** @return how many values the list has that the argument is given */
    int size(Field field, String name) {
        return elements(value(field, name)).size();
    }

    /** @return the ids of the objects in the list that the argument is given; none where one of them has no such text */
    Optional<List<String>> ids(Field field, String name) {
        return texts(elements(value(field, name)).stream().map(this::id).toList());
    }

    private Object id(Object representation) {
        if (representation instanceof ObjectValue written) {
            return written.getObjectFields().stream()
                    .filter(field -> field.getName().equals("id"))
                    .map(field -> resolved(field.getValue()))
                    .findFirst()
                    .orElse(NullValue.of());
        }
        Object id = representation instanceof Map<?, ?> given ? given.get("id") : null;
        return id == null ? NullValue.of() : id;
    }

    private Optional<List<String>> texts(@Nullable Object value) {
        Collection<?> list = elements(value);
        List<String> texts = list.stream()
                .map(ArgumentValues::text)
                .flatMap(Optional::stream)
                .toList();
        return texts.size() == list.size() ? Optional.of(texts) : Optional.empty();
    }

    /** One value stands for a list of it (GraphQL, §3.12). */
    private Collection<?> elements(@Nullable Object value) {
        return value instanceof ArrayValue written
                ? written.getValues().stream().map(this::resolved).toList()
                : value instanceof Collection<?> given ? given : value == null ? List.of() : List.of(value);
    }

    private static Optional<String> text(@Nullable Object value) {
        if (value instanceof StringValue text) {
            return Optional.of(text.getValue());
        }
        if (value instanceof EnumValue name) {
            return Optional.of(name.getName());
        }
        return value instanceof String || value instanceof Enum ? Optional.of(value.toString()) : Optional.empty();
    }

    /** @return a value of the document or of the variables; null where there is none */
    private @Nullable Object value(Field field, String name) {
        Value<?> value = FieldArguments.value(field, name);
        return value == null ? null : resolved(value);
    }

    private Object resolved(Value<?> value) {
        return value instanceof VariableReference variable ? variables.get(variable.getName()) : value;
    }
}
