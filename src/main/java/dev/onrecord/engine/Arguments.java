package dev.onrecord.engine;

import dev.onrecord.page.ClientError;
import dev.onrecord.page.ClientError.Code;
import dev.onrecord.page.Window;
import dev.onrecord.time.CalendarDate;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.OptionalInt;

/**
 * What the arguments of an operation's fields say of sizes, before anybody has checked that they are right: what is
 * wrong has no size.
 */
final class Arguments {

    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String IDS = "ids";
    private static final String DATE = "Date";

    private final OperationDefinition operation;
    private final JsonObject variables;
    private int looked;

    Arguments(OperationDefinition operation, JsonObject variables) {
        this.operation = operation;
        this.variables = variables;
    }

    /** @return how many records the page holds that the field gives; empty where it gives none */
    OptionalInt page(GraphQLFieldDefinition definition, Field field) {
        if (definition == null || definition.getArgument(FIRST) == null) {
            return OptionalInt.empty();
        }
        OptionalInt first = size(field, FIRST);
        OptionalInt size = first.isPresent() ? first : size(field, LAST);
        return OptionalInt.of(size.orElse(Window.USUAL));
    }

    /** @return how many records the field is asked for by their ids; empty where it is not asked by ids */
    OptionalInt ids(GraphQLFieldDefinition definition, Field field) {
        return definition == null || definition.getArgument(IDS) == null
                ? OptionalInt.empty()
                : OptionalInt.of(values(field));
    }

    /** @return how many values the lists in all arguments of the field have */
    int values(Field field) {
        int values = 0;
        for (Argument argument : field.getArguments()) {
            values += values(argument.getValue());
        }
        return values;
    }

    private int values(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().size()
                    + list.getValues().stream().mapToInt(this::values).sum();
        }
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream()
                    .mapToInt(field -> values(field.getValue()))
                    .sum();
        }
        if (value instanceof VariableReference variable) {
            JsonValue given = given(variable);
            return given == null ? values(usual(variable.getName())) : values(given);
        }
        return 0;
    }

    private static int values(JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.size() + list.stream().mapToInt(Arguments::values).sum();
        }
        return value instanceof JsonObject object
                ? object.values().stream().mapToInt(Arguments::values).sum()
                : 0;
    }

    private OptionalInt size(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return size(name, argument.getValue());
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt size(String name, Value<?> value) {
        if (value instanceof IntValue number) {
            return size(name, number.getValue().doubleValue());
        }
        if (value instanceof VariableReference variable) {
            JsonValue given = given(variable);
            if (given == null) {
                return usual(variable.getName()) instanceof IntValue usual ? size(name, usual) : OptionalInt.empty();
            }
            if (given instanceof JsonString) {
                // The framework takes it for an Int, and fails when it reads it.
                throw noInt(name);
            }
            return given instanceof JsonNumber number ? size(name, number.doubleValue()) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    // A page that is too large is refused where it is opened, which knows the way to mend it. What is no Int the
    // framework would cut to one.
    private static OptionalInt size(String name, double asked) {
        if (asked != (int) asked) {
            throw noInt(name);
        }
        return OptionalInt.of((int) Math.max(0, Math.min(Window.LARGEST, asked)));
    }

    private static ClientError noInt(String name) {
        return new ClientError(Code.BAD_PAGE, "`" + name + "` is no Int; ask for 0 to " + Window.LARGEST + " records.");
    }

    /**
     * Finds dates that are none: the framework takes any text for a date, and fails when it passes it on.
     *
     * @throws ClientError if an argument of the field has one
     */
    void checkDates(GraphQLFieldDefinition definition, Field field) {
        for (Argument argument : field.getArguments()) {
            GraphQLArgument known = definition == null ? null : definition.getArgument(argument.getName());
            if (known != null) {
                checkDates(known.getType(), argument.getValue());
            }
        }
    }

    private void checkDates(GraphQLType type, Value<?> value) {
        if (value instanceof VariableReference variable) {
            JsonValue given = given(variable);
            if (given == null) {
                checkDates(type, usual(variable.getName()));
            } else {
                checkDates(type, given);
            }
        } else if (value instanceof StringValue text) {
            checkDate(type, text.getValue());
        } else if (value instanceof ObjectValue object) {
            object.getObjectFields().forEach(field -> checkDates(within(type, field.getName()), field.getValue()));
        }
    }

    private static void checkDates(GraphQLType type, JsonValue value) {
        if (value instanceof JsonString text) {
            checkDate(type, text.getString());
        } else if (value instanceof JsonObject object) {
            object.forEach((name, field) -> checkDates(within(type, name), field));
        }
    }

    /** @return the type of a field of an input object; null where the schema knows of none */
    private static GraphQLType within(GraphQLType type, String field) {
        GraphQLInputObjectField known =
                unwrapped(type) instanceof GraphQLInputObjectType object ? object.getField(field) : null;
        return known == null ? null : known.getType();
    }

    private static GraphQLType unwrapped(GraphQLType type) {
        return type == null ? null : GraphQLTypeUtil.unwrapNonNull(type);
    }

    private static void checkDate(GraphQLType type, String text) {
        if (unwrapped(type) instanceof GraphQLScalarType scalar
                && scalar.getName().equals(DATE)) {
            try {
                CalendarDate.parse(text);
            } catch (DateTimeException e) {
                throw new ClientError(
                        Code.BAD_DATE,
                        "'" + text + "' is not a day from 0000-01-01 to 9999-12-31; write it as in 2025-07-18.");
            }
        }
    }

    /** @return how many times a variable was looked at so far */
    int looked() {
        return looked;
    }

    private JsonValue given(VariableReference variable) {
        looked++;
        return variables.get(variable.getName());
    }

    /** @return what the variable is where it is not given; null where the operation does not say */
    private Value<?> usual(String variable) {
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            if (definition.getName().equals(variable)) {
                return definition.getDefaultValue();
            }
        }
        return null;
    }
}
