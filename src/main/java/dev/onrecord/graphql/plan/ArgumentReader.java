package dev.onrecord.graphql.plan;

import dev.onrecord.time.CalendarDate;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a method of an API one of its arguments. */
@FunctionalInterface
interface ArgumentReader {

    /** @throws Exception if what the client gave is no value of the argument */
    @Nullable
    Object read(DataFetchingEnvironment environment) throws Exception;

    /** @param schema the framework's model, which describes the types of input objects */
    static ArgumentReader of(Argument argument, Schema schema) {
        if (argument.getReference().getClassName().equals(LocalDate.class.getName()) && !argument.hasWrapper()) {
            return ofDay(argument.getName());
        }
        ArgumentHelper framework = new ArgumentHelper(List.of(argument));
        ArgumentReader usual =
                environment -> framework.getArguments(environment).get(0);
        boolean isObject = argument.getReference().getType() == ReferenceType.INPUT && !argument.hasWrapper();
        return isObject
                ? InputObject.of(argument.getReference().getName(), schema)
                        .map(type -> ofType(argument.getName(), type))
                        .orElse(usual)
                : usual;
    }

    /** The framework's own way takes years of any length. */
    private static ArgumentReader ofDay(String name) {
        return environment -> {
            String given = environment.getArgument(name);
            return given == null ? null : CalendarDate.parse(given);
        };
    }

    private static ArgumentReader ofType(String name, InputObject type) {
        return environment -> {
            Map<String, ?> given = environment.getArgument(name);
            return given == null ? null : type.make(given);
        };
    }
}
