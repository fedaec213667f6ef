package dev.onrecord.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known of how records hang together covers the schema, so that no estimate has to guess. */
@QuarkusTest
class RecordGraphTest {

    /** Of the query's fields: a record that is asked for by its name, and what is not made of records. */
    private static final Set<String> BY_NAME =
            Set.of("actor", "claim", "dataset", "event", "node", "nodes", "source", "statement", "suggest");

    /** What is counted of records, and no record. */
    private static final Set<String> COUNTED = Set.of("Facet", "SearchMatch", "Suggestion");

    @Inject
    GraphQLSchema schema;

    @Inject
    KnownRecords records;

    @Test
    void every_field_that_leads_to_objects_is_known() {
        List<String> unknown = objectTypes()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType)
                        .filter(field -> !COUNTED.contains(type.getName()))
                        .filter(field -> type != schema.getQueryType() || !BY_NAME.contains(field.getName()))
                        .map(field -> new Coordinates(type, field)))
                .filter(field -> records.graph()
                                .links(field.type().getName(), field.field().getName())
                        == null)
                .map(Coordinates::toString)
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void every_order_of_the_querys_lists_is_known() {
        for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
            if (field.getArgument("orderBy") != null) {
                orders(field)
                        .forEach(order -> assertNotNull(
                                records.graph().links(RecordGraph.QUERY, field.getName() + "(" + order + ")"),
                                field.getName() + " " + order));
            }
        }
    }

    @Test
    void every_value_that_lists_are_counted_by_is_known() {
        List<String> unknown = objectTypes(".*Connection")
                .filter(type -> type.getFieldDefinition("facets") != null)
                .map(type -> (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(
                        type.getFieldDefinition("facets").getArgument("by").getType()))
                .flatMap(facets ->
                        facets.getValues().stream().map(value -> RecordGraph.facet(facets.getName(), value.getName())))
                .filter(facet -> records.graph().values(facet).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static Stream<String> orders(GraphQLFieldDefinition field) {
        return ((GraphQLEnumType)
                        GraphQLTypeUtil.unwrapAll(field.getArgument("orderBy").getType()))
                .getValues().stream().map(value -> value.getName());
    }

    private record Coordinates(GraphQLObjectType type, GraphQLFieldDefinition field) {
        @Override
        public String toString() {
            return type.getName() + "." + field.getName();
        }
    }

    private Stream<GraphQLObjectType> objectTypes() {
        return objectTypes("(?!__)(?!.*(Connection|Edge)$).*");
    }

    private Stream<GraphQLObjectType> objectTypes(String names) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> type.getName().matches(names));
    }

    private record Box(String name, List<Object> inside) {}

    @Test
    void links_keep_their_order_and_objects_their_types() {
        Box small = new Box("small", List.of());
        Box large = new Box("large", List.of(small, "text", small));
        RecordGraph graph = new GraphBuilder()
                .named("s", small)
                .named("l", large)
                .list(Box.class, "inside", Box::inside)
                .one(
                        Box.class,
                        "first",
                        box -> box.inside().isEmpty() ? null : box.inside().get(0))
                .build();
        int s = graph.named("s");
        int l = graph.named("l");
        RecordGraph.Links inside = graph.links("Box", "inside");
        int[] within = inside.of(l);
        assertArrayEquals(new int[] {s, within[1], s}, within);
        assertEquals("String", graph.type(within[1]));
        assertEquals("Box", graph.type(l));
        assertEquals(3, inside.longest());
        assertEquals(3, inside.count(l));
        assertEquals(0, inside.count(s));
        assertEquals(1, graph.links("Box", "first").longest());
        assertNull(graph.named("m"));
        assertNull(graph.links("Box", "outside"));
    }

    @Test
    void a_graph_that_was_written_down_is_the_same_and_is_read_as_far_as_it_is_asked() throws IOException {
        RecordGraph graph = records.graph();
        Map<String, byte[]> written = new HashMap<>();
        for (Map.Entry<String, GraphParts.Part> part : GraphParts.of(graph).entrySet()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            part.getValue().write(new DataOutputStream(bytes));
            written.put(part.getKey(), bytes.toByteArray());
        }
        List<String> opened = new ArrayList<>();
        RecordGraph read = GraphParts.read(name -> {
            opened.add(name);
            return new DataInputStream(new ByteArrayInputStream(written.get(name)));
        });
        assertEquals(graph.query(), read.query());
        assertEquals(graph.type(graph.query()), read.type(read.query()));
        // What there is says nothing of single records: its size is that of the schema.
        assertEquals(1, opened.size());
        assertTrue(written.get(opened.get(0)).length < 20_000, () -> written.get(opened.get(0)).length + " bytes");
        read.links(RecordGraph.QUERY, "statements").of(read.query());
        read.links(RecordGraph.QUERY, "statements").count(read.query());
        assertEquals(2, opened.size());

        assertEquals(graph.links().keySet(), read.links().keySet());
        graph.links().forEach((coordinates, links) -> {
            RecordGraph.Links other = read.links().get(coordinates);
            assertEquals(links.longest(), other.longest());
            assertArrayEquals(links.lists().starts(), other.lists().starts());
            assertArrayEquals(links.lists().targets(), other.lists().targets());
        });
        assertEquals(graph.named(), read.named());
        assertEquals(written.size(), opened.size());
    }
}
