package dev.onrecord.graphql.plan;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that the objects have.
 *
 * @param reader reads the value of one object
 */
record ReadField(GraphQLFieldDefinition definition, LightDataFetcher<?> reader) implements ValueSource {

    @Override
    public List<?> values(List<Object> objects, Run run) {
        List<Object> values = new ArrayList<>(objects.size());
        for (Object object : objects) {
            run.budget().check();
            values.add(value(object));
        }
        return values;
    }

    private Object value(Object object) {
        try {
            return reader.get(definition, object, () -> {
                throw new Unplanned("a field is not read from its object alone");
            });
        } catch (Exception e) {
            throw new Unplanned("a field could not be read", e);
        }
    }
}
