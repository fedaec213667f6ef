package dev.onrecord.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.NodeWeight;
import dev.onrecord.graphql.plan.Requests;
import graphql.language.Document;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known of documents takes no more memory than it is given, whatever clients send. */
@QuarkusTest
class DocumentsTest {

    private static final long MOST = 16_000_000;

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
            Document document = documents.read(query);
            documents.cost(requests.of(JsonValue.EMPTY_JSON_OBJECT, document));
            sent += NodeWeight.of(document);
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
}
