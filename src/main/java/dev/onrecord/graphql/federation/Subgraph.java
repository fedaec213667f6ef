package dev.onrecord.graphql.federation;

import dev.onrecord.graphql.smallrye.SchemaText;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.StaticInitSafe;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the service a subgraph: {@code _service} gives its schema with the keys of its types, and {@code _entities} the
 * records with such keys (Apollo Federation, subgraph specification). Every type with a global id has that as its key.
 */
@Singleton
class Subgraph {

    /** After the beans that change the whole schema, and before those that look at its fields. */
    private static final int SECOND = 2;

    private static final String SETTING = "onrecord.federation.enabled";
    private static final String NODE = "Node";
    private static final String KEY = "key";
    private static final String SHAREABLE = "shareable";

    /** What is the same in every graph with pages. */
    private static final Set<String> SHARED = Set.of("PageInfo");

    /** The version of the specification that has all that is used, and that gateways of several makers read. */
    private static final String LINK = """
            extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

            """;

    private final boolean enabled;

    /**
     * The framework makes the schema before the start, of a binary while that is built.
     *
     * @param enabled whether the service is a subgraph for Apollo Federation; of a binary that is decided when it is built
     */
    Subgraph(
            @StaticInitSafe @ConfigProperty(name = "onrecord.federation.enabled", defaultValue = "false")
                    boolean enabled) {
        this.enabled = enabled;
    }

    void check(@Observes StartupEvent start, Config config) {
        boolean wanted = config.getOptionalValue(SETTING, Boolean.class).orElse(false);
        if (wanted != enabled) {
            throw new ConfigurationException(
                    SETTING + " is " + wanted + ", and this binary was built with " + enabled
                            + "; build one with the setting in src/main/resources/application.properties.",
                    Set.of(SETTING));
        }
    }

    void amend(@Observes @Priority(SECOND) GraphQLSchema.Builder schema) {
        if (enabled) {
            amend(schema, schema.build());
        }
    }

    private static void amend(GraphQLSchema.Builder schema, GraphQLSchema plain) {
        String sdl = LINK + SchemaText.of(SchemaTransformer.transformSchema(plain, new Keys()), Set.of(KEY, SHAREABLE));
        GraphQLUnionType entity = entity(plain);
        GraphQLObjectType service = service();
        GraphQLObjectType query = plain.getQueryType()
                .transform(changed -> changed.field(serviceField(service)).field(entitiesField(entity)));
        Set<String> types = plain.getImplementations(node(plain)).stream()
                .map(GraphQLObjectType::getName)
                .collect(Collectors.toSet());
        DataFetcher<String> text = environment -> sdl;
        schema.query(query)
                .codeRegistry(plain.getCodeRegistry()
                        .transform(registry -> registry.typeResolver(entity, registry.getTypeResolver(node(plain)))
                                .dataFetcher(FieldCoordinates.coordinates(query, "_service"), serving())
                                .dataFetcher(FieldCoordinates.coordinates(service, "sdl"), text)
                                .dataFetcher(FieldCoordinates.coordinates(query, "_entities"), new Entities(types))));
    }

    private static DataFetcher<Object> serving() {
        Object service = new Object();
        return environment -> service;
    }

    private static GraphQLInterfaceType node(GraphQLSchema schema) {
        return (GraphQLInterfaceType) schema.getType(NODE);
    }

    private static GraphQLUnionType entity(GraphQLSchema schema) {
        GraphQLUnionType.Builder union = GraphQLUnionType.newUnionType()
                .name("_Entity")
                .description("A record that another graph may refer to.");
        schema.getImplementations(node(schema))
                .forEach(type -> union.possibleType(GraphQLTypeReference.typeRef(type.getName())));
        return union.build();
    }

    private static GraphQLObjectType service() {
        return GraphQLObjectType.newObject()
                .name("_Service")
                .description("What is composed with other graphs.")
                .field(GraphQLFieldDefinition.newFieldDefinition()
                        .name("sdl")
                        .description("The schema with its keys, as composition takes it.")
                        .type(GraphQLNonNull.nonNull(Scalars.GraphQLString)))
                .build();
    }

    private static GraphQLFieldDefinition serviceField(GraphQLObjectType service) {
        return GraphQLFieldDefinition.newFieldDefinition()
                .name("_service")
                .description("The schema, for those who compose it with others.")
                .type(GraphQLNonNull.nonNull(service))
                .build();
    }

    private static GraphQLFieldDefinition entitiesField(GraphQLUnionType entity) {
        return GraphQLFieldDefinition.newFieldDefinition()
                .name("_entities")
                .description("The records that these represent, in their order; null where there is none.")
                .argument(GraphQLArgument.newArgument()
                        .name(Entities.REPRESENTATIONS)
                        .description("Objects with the type and the id of each.")
                        .type(GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(AnyScalar.TYPE)))))
                .type(GraphQLNonNull.nonNull(GraphQLList.list(entity)))
                .build();
    }

    /** Writes on types what composition needs to know. */
    private static final class Keys extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLObjectType(
                GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
            boolean isNode = type.getInterfaces().stream()
                    .anyMatch(contract -> contract.getName().equals(NODE));
            if (isNode) {
                return changeNode(context, type.transform(changed -> changed.withAppliedDirective(key())));
            }
            return SHARED.contains(type.getName())
                    ? changeNode(context, type.transform(changed -> changed.withAppliedDirective(shareable())))
                    : TraversalControl.CONTINUE;
        }

        private static GraphQLAppliedDirective key() {
            return GraphQLAppliedDirective.newDirective()
                    .name(KEY)
                    .argument(GraphQLAppliedDirectiveArgument.newArgument()
                            .name("fields")
                            .type(Scalars.GraphQLString)
                            .valueProgrammatic("id"))
                    .build();
        }

        private static GraphQLAppliedDirective shareable() {
            return GraphQLAppliedDirective.newDirective().name(SHAREABLE).build();
        }
    }
}
