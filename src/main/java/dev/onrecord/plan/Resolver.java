package dev.onrecord.plan;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.LookupService;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** A method of an API, called once for all objects of a level where it takes them all. */
final class Resolver {

    private final ArgumentHelper arguments;
    private final Object api;
    private final Method method;
    private final boolean batched;

    Resolver(Operation operation) {
        this.arguments = new ArgumentHelper(operation.getArguments());
        // The framework's invoker finds it, and would look for the API, and for observers of the call, at each call.
        this.method = new OperationInvoker(operation).getMethod();
        this.api = LookupService.get().getInstance(method.getDeclaringClass()).get();
        this.batched = operation.isSourceField()
                && operation.getArguments().stream()
                        .filter(argument -> argument.isSourceArgument())
                        .anyMatch(argument ->
                                argument.hasWrapper() && argument.getWrapper().isCollection());
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
            values.addAll(arguments.getArguments(environment, true));
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
     * @return what the method gives
     * @throws Unplanned if it fails
     */
    Object resolve(DataFetchingEnvironment environment) {
        try {
            return method.invoke(api, arguments.getArguments(environment).toArray());
        } catch (Exception e) {
            throw new Unplanned("a resolver failed", e);
        }
    }
}
