package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.graphql.limits.Limits;
import graphql.schema.GraphQLSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** One tag stands for one sequence of bytes, whoever answers and when (RFC 9110, §8.8.1). */
@QuarkusTest
class EntityTagsTest {

    @Inject
    GraphQLSchema schema;

    @Inject
    Limits limits;

    @Inject
    GraphQLEndpoint endpoint;

    @Test
    void another_release_has_other_tags() {
        String tag = new Freshness(60, "1.0", schema, limits).tag("a", "b");
        assertEquals(tag, new Freshness(30, "1.0", schema, limits).tag("a", "b"));
        assertNotEquals(tag, new Freshness(60, "1.1", schema, limits).tag("a", "b"));
        assertNotEquals(tag, new Freshness(60, "1.0", schema, limits).tag("c", "b"));
        assertNotEquals(tag, new Freshness(60, "1.0", schema, limits).tag("a", "c"));
    }

    @Test
    void when_the_dataset_was_loaded_is_told_under_a_tag_of_its_own() {
        String told = tag("{ dataset { loadedAt } }");
        String untold = tag("{ dataset { title } }");
        OffsetDateTime loadedAt = loadAt(OffsetDateTime.parse("2001-01-01T00:00:00Z"));
        assertNotEquals(told, tag("{ dataset { loadedAt } }"));
        assertEquals(untold, tag("{ dataset { title } }"));
        loadAt(loadedAt);
        assertEquals(told, tag("{ dataset { loadedAt } }"));
    }

    private OffsetDateTime loadAt(OffsetDateTime moment) {
        OffsetDateTime before = QuarkusTransaction.requiringNew().call(() -> {
            Dataset dataset = Dataset.findAll().firstResult();
            Dataset.getEntityManager()
                    .createNativeQuery("update Dataset set loadedAt = :moment")
                    .setParameter("moment", moment)
                    .executeUpdate();
            return dataset.loadedAt;
        });
        endpoint.invalidate();
        return before;
    }

    private static String tag(String query) {
        return given().queryParam("query", query).get("/graphql").header("ETag");
    }
}
