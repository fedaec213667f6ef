package dev.onrecord.graphql.limits;

import dev.onrecord.graphql.plan.FieldArguments;
import dev.onrecord.page.Facet;
import dev.onrecord.page.Window;
import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of pages that the arguments of an operation's fields ask for, before the document is validated.
 * Variables have the very values that resolvers take. A literal of another type has no size: the document is refused for
 * it.
 */
final class ArgumentSizes {

    private static final String FIRST = "first";
    private static final String LAST = "last";

    private final CoercedVariables variables;

    ArgumentSizes(CoercedVariables variables) {
        this.variables = variables;
    }

    /** @return how many records the page holds that the field gives; empty where it gives none */
    OptionalInt page(@Nullable GraphQLFieldDefinition definition, Field field) {
        if (definition == null || definition.getArgument(FIRST) == null) {
            return OptionalInt.empty();
        }
        OptionalInt first = size(field, FIRST);
        OptionalInt size = first.isPresent() ? first : size(field, LAST);
        return OptionalInt.of(size.orElseGet(() -> usual(definition)));
    }

    private static int usual(GraphQLFieldDefinition definition) {
        Object unlessGiven =
                definition.getArgument(FIRST).getArgumentDefaultValue().getValue();
        if (unlessGiven instanceof IntValue written) {
            return written.getValue().intValue();
        }
        return unlessGiven instanceof Number number ? number.intValue() : Window.USUAL;
    }

    /** @return how many values each facet has at most that the field gives */
    int facetValues(Field field) {
        Value<?> first = FieldArguments.value(field, FIRST);
        Object given = first instanceof VariableReference variable ? value(variable) : first;
        double asked = given instanceof IntValue number
                ? number.getValue().doubleValue()
                : given instanceof Integer number ? number : Facet.USUAL;
        return (int) Math.max(0, Math.min(Facet.LARGEST, asked));
    }

    /** @return how many values the lists in all arguments of the field have */
    int values(Field field) {
        int values = 0;
        for (Argument argument : field.getArguments()) {
            values += literals(argument.getValue());
        }
        return values;
    }

    private int literals(Value<?> value) {
        int values = 0;
        if (value instanceof ArrayValue list) {
            values = list.getValues().size();
            for (Value<?> each : list.getValues()) {
                values += literals(each);
            }
        } else if (value instanceof ObjectValue object) {
            for (ObjectField field : object.getObjectFields()) {
                values += literals(field.getValue());
            }
        } else if (value instanceof VariableReference variable) {
            values = values(value(variable));
        }
        return values;
    }

    // No streams: each request with variables counts its lists.
    private static int values(Object value) {
        int values = 0;
        if (value instanceof Collection<?> list) {
            values = list.size();
            for (Object each : list) {
                values += values(each);
            }
        } else if (value instanceof Map<?, ?> object) {
            for (Object each : object.values()) {
                values += values(each);
            }
        }
        return values;
    }

    private OptionalInt size(Field field, String name) {
        Value<?> value = FieldArguments.value(field, name);
        if (value instanceof IntValue number) {
            return size(number.getValue().doubleValue());
        }
        return value instanceof VariableReference variable && value(variable) instanceof Integer number
                ? size(number)
                : OptionalInt.empty();
    }

    // A page that is too large is refused where it is opened, which knows the way to mend it.
    private static OptionalInt size(double asked) {
        return OptionalInt.of((int) Math.max(0, Math.min(Window.LARGEST, asked)));
    }

    private Object value(VariableReference variable) {
        return variables.get(variable.getName());
    }
}
