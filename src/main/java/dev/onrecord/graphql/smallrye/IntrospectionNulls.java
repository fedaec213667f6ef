package dev.onrecord.graphql.smallrye;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes null for {@code includeDeprecated}, which the specification allows where an argument has a default and may be null
 * (GraphQL, §4.2): it includes none. The engine's own fetchers fail with it. We found no report of it. It may go when
 * {@code IntrospectionTest} passes without it.
 */
final class IntrospectionNulls {

    private static final String INCLUDE_DEPRECATED = "includeDeprecated";

    private static final List<FieldCoordinates> FIELDS = List.of(
            FieldCoordinates.coordinates("__Type", "fields"),
            FieldCoordinates.coordinates("__Type", "enumValues"),
            FieldCoordinates.coordinates("__Type", "inputFields"),
            FieldCoordinates.coordinates("__Field", "args"),
            FieldCoordinates.coordinates("__Directive", "args"));

    private IntrospectionNulls() {}

    /** @param schema the one whose fetchers the registry has */
    static void amend(GraphQLSchema schema, GraphQLCodeRegistry.Builder registry) {
        for (FieldCoordinates field : FIELDS) {
            DataFetcher<?> engine = registry.getDataFetcher(
                    field, schema.getObjectType(field.getTypeName()).getFieldDefinition(field.getFieldName()));
            DataFetcher<?> amended = environment -> engine.get(withoutNull(environment));
            registry.dataFetcher(field, amended);
        }
    }

    private static DataFetchingEnvironment withoutNull(DataFetchingEnvironment environment) {
        if (environment.getArgument(INCLUDE_DEPRECATED) != null) {
            return environment;
        }
        Map<String, Object> arguments = new HashMap<>(environment.getArguments());
        arguments.put(INCLUDE_DEPRECATED, false);
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .arguments(arguments)
                .build();
    }
}
