package dev.onrecord.graphql.plan;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of the APIs by the fields that they resolve, learnt while the framework makes the schema of them. */
@Singleton
class Resolvers {

    private static final String ROOT = "Query";

    private final Map<String, Operation> operations = new HashMap<>();
    private final Provider<Schema> schema;

    /** @param schema the framework's model, which is complete when its operations are learnt */
    Resolvers(Provider<Schema> schema) {
        this.schema = schema;
    }

    void learn(@Observes Operation operation) {
        String owner = operation.isSourceField() ? operation.getSourceFieldOn().getName() : ROOT;
        operations.put(coordinates(owner, operation.getName()), operation);
    }

    /** @return what resolves the field of that type; null where that is no method of an API */
    @Nullable
    Resolver of(String type, String field) {
        Operation operation = operations.get(coordinates(type, field));
        return operation == null ? null : new Resolver(operation, schema.get());
    }

    private static String coordinates(String type, String field) {
        return type + "." + field;
    }
}
