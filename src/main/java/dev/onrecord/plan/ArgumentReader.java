package dev.onrecord.plan;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Schema;
import java.util.List;
import java.util.Map;

/** Gives a method of an API one of its arguments. */
@FunctionalInterface
interface ArgumentReader {

    /** @throws Exception if what the client gave is no value of the argument */
    Object read(DataFetchingEnvironment environment) throws Exception;

    /** @param schema the framework's model, which describes the types of input objects */
    static ArgumentReader of(Argument argument, Schema schema) {
        ArgumentHelper framework = new ArgumentHelper(List.of(argument));
        ArgumentReader usual =
                environment -> framework.getArguments(environment).get(0);
        boolean isObject = argument.getReference().getType() == ReferenceType.INPUT && !argument.hasWrapper();
        return isObject
                ? InputObject.of(schema.getInputs().get(argument.getReference().getName()))
                        .map(type -> ofType(argument.getName(), type))
                        .orElse(usual)
                : usual;
    }

    private static ArgumentReader ofType(String name, InputObject type) {
        return environment -> {
            Map<String, ?> given = environment.getArgument(name);
            return given == null ? null : type.make(given);
        };
    }
}
