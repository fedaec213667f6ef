package dev.onrecord.plan;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** A method of an API, called once for all objects of a level where it takes them all. */
final class Resolver {

    private final ArgumentHelper arguments;
    private final OperationInvoker method;
    private final boolean batched;

    Resolver(Operation operation) {
        this.arguments = new ArgumentHelper(operation.getArguments());
        this.method = new OperationInvoker(operation);
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
            List<?> found = method.invoke(values.toArray());
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
            return method.invoke(arguments.getArguments(environment).toArray());
        } catch (Exception e) {
            throw new Unplanned("a resolver failed", e);
        }
    }
}
