package dev.onrecord.graphql.limits;

import dev.onrecord.graph.GraphBuilder;
import dev.onrecord.graph.RecordGraph;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLModifiedType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How the parts of the schema hang together, as the fields of introspection lead from one to another (GraphQL, §4). */
final class SchemaGraph {

    private static final String TYPE = "__Type";
    private static final String FIELD = "__Field";
    private static final String VALUE = "__InputValue";
    private static final String DIRECTIVE = "__Directive";
    private static final String SCHEMA = "__Schema";

    private final GraphQLSchema schema;
    private final IdentityHashMap<Object, RecordGraph.Typed> parts = new IdentityHashMap<>();
    private final GraphBuilder graph = new GraphBuilder();

    private SchemaGraph(GraphQLSchema schema) {
        this.schema = schema;
    }

    static RecordGraph of(GraphQLSchema schema) {
        SchemaGraph links = new SchemaGraph(schema);
        links.types();
        links.ofTypes();
        links.ofTheRest();
        return links.graph.build();
    }

    private RecordGraph.Typed part(String type, Object element) {
        return parts.computeIfAbsent(element, unknown -> new RecordGraph.Typed(type, element));
    }

    private List<RecordGraph.Typed> parts(String type, Collection<?> elements) {
        return elements.stream().map(element -> part(type, element)).toList();
    }

    private List<RecordGraph.Typed> maybe(String type, Object element) {
        return element == null ? List.of() : List.of(part(type, element));
    }

    private <T> void list(String type, String field, Class<T> kind, Function<T, List<RecordGraph.Typed>> to) {
        graph.links(type, field, part -> {
            Object element = ((RecordGraph.Typed) part).element();
            return kind.isInstance(element) ? to.apply(kind.cast(element)) : List.of();
        });
    }

    /** All types, those that are made of others included. */
    private void types() {
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            graph.named(TYPE.toLowerCase(Locale.ROOT) + ":" + type.getName(), part(TYPE, type));
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(this::types);
            }
            if (type instanceof GraphQLInputObjectType object) {
                object.getFieldDefinitions().forEach(field -> type(field.getType()));
            }
        }
        schema.getDirectives()
                .forEach(directive -> directive.getArguments().forEach(argument -> type(argument.getType())));
    }

    private void types(GraphQLFieldDefinition field) {
        type(field.getType());
        field.getArguments().forEach(argument -> type(argument.getType()));
    }

    private void type(GraphQLType type) {
        graph.object(part(TYPE, type));
        if (type instanceof GraphQLModifiedType modified) {
            type(modified.getWrappedType());
        }
    }

    private void ofTypes() {
        list(TYPE, "fields", GraphQLFieldsContainer.class, type -> parts(FIELD, type.getFieldDefinitions()));
        list(TYPE, "interfaces", GraphQLImplementingType.class, type -> parts(TYPE, type.getInterfaces()));
        list(TYPE, "possibleTypes", GraphQLNamedType.class, this::possibleTypes);
        list(TYPE, "enumValues", GraphQLEnumType.class, type -> parts("__EnumValue", type.getValues()));
        list(TYPE, "inputFields", GraphQLInputObjectType.class, type -> parts(VALUE, type.getFieldDefinitions()));
        list(TYPE, "ofType", GraphQLModifiedType.class, type -> maybe(TYPE, type.getWrappedType()));
    }

    private List<RecordGraph.Typed> possibleTypes(GraphQLNamedType type) {
        if (type instanceof GraphQLInterfaceType contract) {
            return parts(TYPE, schema.getImplementations(contract));
        }
        return type instanceof GraphQLUnionType union ? parts(TYPE, union.getTypes()) : List.of();
    }

    private void ofTheRest() {
        graph.root("__schema", List.of(part(SCHEMA, schema)));
        list(SCHEMA, "types", GraphQLSchema.class, all -> parts(TYPE, all.getAllTypesAsList()));
        list(SCHEMA, "queryType", GraphQLSchema.class, all -> maybe(TYPE, all.getQueryType()));
        list(SCHEMA, "mutationType", GraphQLSchema.class, all -> maybe(TYPE, all.getMutationType()));
        list(SCHEMA, "subscriptionType", GraphQLSchema.class, all -> maybe(TYPE, all.getSubscriptionType()));
        list(SCHEMA, "directives", GraphQLSchema.class, all -> parts(DIRECTIVE, all.getDirectives()));
        list(DIRECTIVE, "args", GraphQLDirective.class, directive -> parts(VALUE, directive.getArguments()));
        list(FIELD, "args", GraphQLFieldDefinition.class, field -> parts(VALUE, field.getArguments()));
        list(FIELD, "type", GraphQLFieldDefinition.class, field -> maybe(TYPE, field.getType()));
        list(VALUE, "type", Object.class, value -> maybe(TYPE, typeOf(value)));
    }

    private static GraphQLType typeOf(Object value) {
        return value instanceof GraphQLArgument argument
                ? argument.getType()
                : ((GraphQLInputObjectField) value).getType();
    }
}
