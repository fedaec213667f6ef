package dev.onrecord.graphql.plan;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document writes as the arguments of a field, valid or not. */
public final class FieldArguments {

    private FieldArguments() {}

    /** @return what the document gives the argument; null where it does not give it */
    public static @Nullable Value<?> value(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return argument.getValue();
            }
        }
        return null;
    }

    /** @return whether a variable stands in them, so that the field asks for something else with other values */
    public static boolean haveVariable(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (hasVariable(argument.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVariable(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().anyMatch(FieldArguments::hasVariable);
        }
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream().anyMatch(field -> hasVariable(field.getValue()));
        }
        return value instanceof VariableReference;
    }
}
