package dev.onrecord.graphql.smallrye;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DelegatingDataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.datafetcher.BatchDataFetcher;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import org.dataloader.DataLoader;

/**
 * Batches each field by its arguments. The framework has one loader per field and runs it with the arguments of the
 * first key, so that {@code a: statements(first: 1)} and {@code b: statements(first: 2)} would get the same answer.
 * Here every set of arguments has a loader of its own for the length of a request.
 *
 * <p>We found no report of it. It may go when the two fields above get answers of their own without plans, which the
 * random questions of {@code ShortcutsIT} ask.
 */
class BatchedFields {

    void amend(@Observes GraphQLSchema.Builder schema) {
        GraphQLSchema framework = schema.build();
        schema.codeRegistry(framework
                .getCodeRegistry()
                .transform(registry -> framework.getAllTypesAsList().stream()
                        .filter(GraphQLObjectType.class::isInstance)
                        .map(GraphQLObjectType.class::cast)
                        .forEach(type -> amend(type, registry))));
    }

    private static void amend(GraphQLObjectType type, GraphQLCodeRegistry.Builder registry) {
        type.getFieldDefinitions().forEach(field -> {
            FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
            DataFetcher<?> fetcher = registry.getDataFetcher(coordinates, field);
            if (!field.getArguments().isEmpty()) {
                registry.dataFetcher(
                        coordinates,
                        FieldFaults.told(
                                fetcher instanceof BatchDataFetcher<?> batched ? byArguments(batched) : fetcher));
            }
        });
    }

    private static DataFetcher<?> byArguments(DataFetcher<?> batched) {
        return environment -> batched.get(new ByArguments(environment));
    }

    /**
     * What is loaded together.
     *
     * @param field the framework's name of the field
     * @param arguments the arguments it is asked with
     */
    private record Batch(String field, Map<String, Object> arguments) {}

    /** A field's surroundings as the framework gives them, but for the loader. */
    private static final class ByArguments extends DelegatingDataFetchingEnvironment {

        ByArguments(DataFetchingEnvironment environment) {
            super(environment);
        }

        @Override
        public <K, V> DataLoader<K, V> getDataLoader(String name) {
            DataLoader<K, V> framework = super.getDataLoader(name);
            Map<String, Object> arguments = getArguments();
            return arguments.isEmpty()
                    ? framework
                    : getDataLoaderRegistry()
                            .computeIfAbsent(
                                    nameOf(new Batch(name, arguments)),
                                    own -> framework.transform(loader -> loader.name(own)));
        }

        // Numbered, since arguments that differ may print alike.
        private String nameOf(Batch batch) {
            Map<Batch, String> names = getGraphQlContext().computeIfAbsent(Batch.class, key -> new HashMap<>());
            synchronized (names) {
                return names.computeIfAbsent(batch, numbered -> batch.field() + " " + names.size());
            }
        }
    }
}
