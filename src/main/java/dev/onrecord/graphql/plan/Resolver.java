package dev.onrecord.graphql.plan;

import dev.onrecord.page.PartialList;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.LookupService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** A method of an API, called once for all objects of a level where it takes them all. */
final class Resolver {

    private final List<ArgumentReader> arguments;
    private final Object api;
    private final Method method;
    private final boolean batched;

    /** @param schema the framework's model, which describes the types of input objects */
    Resolver(Operation operation, Schema schema) {
        this.batched = operation.isSourceField()
                && operation.getArguments().stream()
                        .anyMatch(argument -> argument.isSourceArgument()
                                && argument.hasWrapper()
                                && argument.getWrapper().isCollection());
        this.arguments = operation.getArguments().stream()
                .filter(argument -> !batched || !argument.isSourceArgument())
                .map(argument -> ArgumentReader.of(argument, schema))
                .toList();
        // The framework's invoker finds it, and would look for the API, and for observers of the call, at each call.
        this.method = new OperationInvoker(operation).getMethod();
        // Whether it may be called was looked up on the stack at each call otherwise.
        this.method.setAccessible(true);
        this.api = LookupService.get().getInstance(method.getDeclaringClass()).get();
    }

    /** @return whether it takes all objects at once */
    boolean isBatched() {
        return batched;
    }

    /**
     * @param sources the objects that the field is asked of
     * @param environment what is known of the field; its source counts only where the method takes objects one by one
     * @return for each object, in order, what the method gives
     * @throws Unplanned if it gives none
     */
    List<?> resolve(List<Object> sources, DataFetchingEnvironment environment) {
        try {
            List<Object> values = new ArrayList<>();
            values.add(sources);
            values.addAll(read(environment));
            List<?> found = (List<?>) method.invoke(api, values.toArray());
            if (found == null || found.size() != sources.size()) {
                throw new Unplanned("not one value for each object");
            }
            return found;
        } catch (Exception e) {
            throw new Unplanned("a resolver failed", e);
        }
    }

    /**
     * @param environment what is known of the field, with the object that it is asked of
     * @return what the method gives; in a list, its error in place of what cannot be given
     * @throws Unplanned if it fails
     */
    Object resolve(DataFetchingEnvironment environment) {
        try {
            return method.invoke(api, read(environment).toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof PartialList found) {
                return found.elementsAndErrors();
            }
            throw new Unplanned("a resolver failed", e);
        } catch (Exception e) {
            throw new Unplanned("a resolver failed", e);
        }
    }

    private List<Object> read(DataFetchingEnvironment environment) throws Exception {
        List<Object> values = new ArrayList<>(arguments.size());
        try {
            for (ArgumentReader argument : arguments) {
                values.add(argument.read(environment));
            }
        } catch (DateTimeException e) {
            DateArguments.check(environment);
            throw e;
        }
        return values;
    }
}
