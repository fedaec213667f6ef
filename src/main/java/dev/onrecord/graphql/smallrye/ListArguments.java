package dev.onrecord.graphql.smallrye;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Mends how the framework reads arguments that are lists. It takes {@code List<@NonNull Role>} for a list that must be
 * given (smallrye/smallrye-graphql issue 753, open), and the elements of {@code @Id List<String>} for lists, so that no
 * list of ids can be passed; its client was mended for that (issue 1359), its server was not. It may go when {@code
 * SchemaTest} and {@code QueriesTest} pass without it.
 */
class ListArguments {

    void mend(@Observes Operation operation) throws ClassNotFoundException {
        for (Argument argument : operation.getArguments()) {
            if (!argument.isSourceArgument()
                    && argument.hasWrapper()
                    && argument.getWrapper().isCollection()) {
                argument.setNotNull(parameter(operation, argument).isAnnotationPresent(NonNull.class));
                if (argument.getReference().getName().equals("ID")) {
                    argument.getReference().setClassName(String.class.getName());
                }
            }
        }
    }

    private static Parameter parameter(Operation operation, Argument argument) throws ClassNotFoundException {
        Class<?> api = Class.forName(
                operation.getClassName(), false, Thread.currentThread().getContextClassLoader());
        return Arrays.stream(api.getDeclaredMethods())
                .filter(method -> method.getName().equals(operation.getMethodName()))
                .map(Method::getParameters)
                .flatMap(Arrays::stream)
                .filter(parameter -> parameter.getName().equals(argument.getMethodArgumentName()))
                .findFirst()
                .orElseThrow();
    }
}
