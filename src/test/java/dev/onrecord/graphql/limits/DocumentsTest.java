package dev.onrecord.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.PreparedQuery;
import dev.onrecord.graphql.plan.Requests;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of documents takes no more memory than it is given, whatever clients send. */
@QuarkusTest
class DocumentsTest {

    private static final long MOST = 64_000_000;

    @Inject
    Documents documents;

    @Inject
    Requests requests;

    @Inject
    MeterRegistry meters;

    @Test
    void what_is_kept_of_them_has_a_bound_in_bytes() {
        long sent = 0;
        for (int i = 0; sent < 4 * MOST; i++) {
            int number = i;
            String query = "{ dataset { " + "... { title } ".repeat(350) + "a" + number + ": title } }";
            PreparedQuery prepared = documents.read(query);
            documents.cost(requests.of(JsonValue.EMPTY_JSON_OBJECT, prepared));
            sent += prepared.weight();
        }
        double held = meters.get("onrecord.kept.documents").gauge().value();
        assertTrue(held > 0 && held <= MOST, held + " bytes");
    }

    @Test
    void a_chain_of_fragments_from_many_places_is_counted_once() {
        String chain = IntStream.range(0, 100)
                .mapToObj(i -> "fragment f" + i + " on Event { ...f" + (i + 1) + " } ")
                .collect(Collectors.joining());
        String query = "{ event(slug: \"prisoner-exchange\") { " + "...f0 ".repeat(400) + "} } " + chain
                + "fragment f100 on Event { slug }";
        assertEquals(2, documents.cost(requests.of(JsonValue.EMPTY_JSON_OBJECT, documents.read(query))));
    }

    @Test
    void fragments_are_counted_before_anything_walks_through_them() {
        String fragments = IntStream.range(0, 60)
                .mapToObj(i -> "fragment f" + i + " on Event { a: partOf { ...f" + (i + 1) + " } b: partOf { ...f"
                        + (i + 1) + " } } ")
                .collect(Collectors.joining());
        String query = "{ event(slug: \"x\") { ...f0 } } " + fragments + "fragment f60 on Event { slug }";
        ClientError refusal = assertThrows(ClientError.class, () -> documents.read(query));
        assertEquals(ErrorCode.QUERY_TOO_COSTLY, refusal.code());
    }

    /** Operations, and the values of their variables as JSON and as they are written in documents. */
    static Stream<Arguments> operations() {
        List<String> sizes = List.of("1", "3", "100");
        String name =
                "query($v: String!) { actor(slug: $v) { name names { name } statements(first: 3) { nodes { gist } } } }";
        String page =
                "query($v: Int) { events(first: $v) { edges { node { slug claims { accounts { nodes { words } } } } } } }";
        String last = page.replace("first: $v", "last: $v");
        String any = page.replace("first: $v", "first: $v, filter: {kinds: [RELEASE]}");
        String nested = "query($v: Int) { events(first: 5) { nodes { statements(first: $v) { nodes { gist quotations"
                + " { nodes { text } } } } slug } } dataset { title } }";
        String order = "query($v: EventOrder) { events(first: 4, orderBy: $v) { nodes { slug parts { slug } } } }";
        return Stream.of(
                arguments(name, List.of("\"nayib-bukele\"", "\"marco-rubio\"", "\"nobody\"", "\"nayib-bukele\"")),
                arguments(page, sizes),
                arguments(last, sizes),
                arguments(any, sizes),
                arguments(nested, sizes),
                arguments(order, List.of("\"DATE_ASC\"", "\"DATE_DESC\"")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void values_cost_the_same_in_variables_as_in_the_document(String query, List<String> values) {
        for (String value : values) {
            String literal = query.contains("EventOrder") ? value.replace("\"", "") : value;
            String written = "query" + query.substring(query.indexOf(')') + 1).replace("$v", literal);
            assertEquals(cost(written, "{}"), cost(query, "{\"v\": " + value + "}"), value + " in " + query);
        }
    }

    private long cost(String query, String variables) {
        JsonObject parameters = Json.createObjectBuilder()
                .add("variables", Json.createReader(new StringReader(variables)).readObject())
                .build();
        return documents.cost(requests.of(parameters, documents.read(query)));
    }
}
