package dev.onrecord.fuzz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be selected, according to the committed schema. */
final class Schema {

    private final GraphQLSchema graph;
    private final Map<String, Set<String>> typesByField;

    private Schema(GraphQLSchema graph) {
        this.graph = graph;
        this.typesByField = graph.getAllTypesAsList().stream()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
                .collect(groupingBy(
                        GraphQLFieldDefinition::getName,
                        mapping(field -> GraphQLTypeUtil.simplePrint(field.getType()), toSet())));
    }

    static Schema read(Path file) {
        return new Schema(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(file.toFile())));
    }

    GraphQLSchema graph() {
        return graph;
    }

    List<GraphQLFieldDefinition> fields(GraphQLCompositeType type) {
        List<GraphQLFieldDefinition> fields = new ArrayList<>();
        fields.add(graph.getIntrospectionTypenameFieldDefinition());
        if (type instanceof GraphQLFieldsContainer container) {
            fields.addAll(container.getFieldDefinitions());
        }
        return fields;
    }

    /** @return the fields that ask of the schema itself */
    List<GraphQLFieldDefinition> introspection() {
        return List.of(graph.getIntrospectionSchemaFieldDefinition(), graph.getIntrospectionTypeFieldDefinition());
    }

    /** @return whether all fields of that name have one type, so that they never conflict where they ask without arguments */
    boolean hasOneType(GraphQLFieldDefinition field) {
        return typesByField.getOrDefault(field.getName(), Set.of()).size() <= 1;
    }

    /** @return the types that a fragment can be on which stands where that type is, itself included */
    List<GraphQLCompositeType> conditions(GraphQLCompositeType type) {
        Set<GraphQLObjectType> possible = possible(type).collect(toSet());
        return graph.getAllTypesAsList().stream()
                .filter(GraphQLCompositeType.class::isInstance)
                .map(GraphQLCompositeType.class::cast)
                .filter(other -> possible(other).anyMatch(possible::contains))
                .toList();
    }

    private Stream<GraphQLObjectType> possible(GraphQLCompositeType type) {
        if (type instanceof GraphQLObjectType object) {
            return Stream.of(object);
        }
        return type instanceof GraphQLInterfaceType general
                ? graph.getImplementations(general).stream()
                : ((GraphQLUnionType) type).getTypes().stream().map(GraphQLObjectType.class::cast);
    }

    /** @return every name that a document can have of it */
    List<String> names() {
        Set<String> names = new HashSet<>(typesByField.keySet());
        graph.getAllTypesAsList().stream().map(GraphQLNamedType::getName).forEach(names::add);
        return names.stream().sorted().toList();
    }
}
