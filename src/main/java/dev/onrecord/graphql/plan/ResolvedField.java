package dev.onrecord.graphql.plan;

import dev.onrecord.error.ClientError;
import graphql.GraphQLException;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that a method of an API finds.
 *
 * @param arguments as the document has them
 */
record ResolvedField(GraphQLFieldDefinition definition, Resolver resolver, List<Argument> arguments)
        implements ValueSource {

    @Override
    public List<?> values(List<Object> objects, Run run) {
        if (resolver.isBatched()) {
            return batch(objects, run);
        }
        List<Object> values = new ArrayList<>(objects.size());
        for (Object object : objects) {
            run.budget().check();
            values.add(value(object, run));
        }
        return values;
    }

    private List<?> batch(List<Object> objects, Run run) {
        try {
            return resolver.resolve(objects, environment(run.context(), null));
        } catch (Unplanned e) {
            return Collections.nCopies(objects.size(), mistake(e, run));
        }
    }

    private Object value(Object object, Run run) {
        try {
            return resolver.resolve(environment(run.context(), object));
        } catch (Unplanned e) {
            return mistake(e, run);
        }
    }

    private static ClientError mistake(Unplanned end, Run run) {
        // Where the request was stopped, that is no mistake in the field.
        run.budget().check();
        ClientError mistake = ClientError.causeOf(end);
        if (mistake == null) {
            throw end;
        }
        return mistake;
    }

    private DataFetchingEnvironment environment(ExecutionContext context, @Nullable Object object) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(context)
                .fieldDefinition(definition)
                .source(object)
                .arguments(values(context))
                .build();
    }

    private Map<String, Object> values(ExecutionContext context) {
        try {
            return ValuesResolver.getArgumentValues(
                    definition.getArguments(),
                    arguments,
                    context.getCoercedVariables(),
                    context.getGraphQLContext(),
                    context.getLocale());
        } catch (GraphQLException e) {
            throw new Unplanned("an argument has no value", e);
        }
    }
}
