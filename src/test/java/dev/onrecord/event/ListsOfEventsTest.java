package dev.onrecord.event;

import static dev.onrecord.Asking.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of events that are given whole take the filters and orders of the lists at the root. */
@QuarkusTest
class ListsOfEventsTest {

    @Inject
    SessionFactory database;

    private static List<Map<String, Object>> events(Map<String, ?> variables) {
        return ask("lists-of-events.graphql", variables).extract().path("data.events.nodes");
    }

    private static List<String> slugs(Object list) {
        return ((List<?>) list)
                .stream().map(each -> (String) ((Map<?, ?>) each).get("slug")).toList();
    }

    @ParameterizedTest
    @CsvSource({"SLUG_ASC", "WEIGHT_DESC", "EVENT_DATE_DESC", "AGREEMENT_ASC", "ACCOUNTS_DESC"})
    void claims_are_those_of_the_list_that_is_narrowed_to_the_event(String order) {
        Map<String, Object> filter = Map.of("not", Map.of("weights", List.of("DETAIL")), "changes", false);
        int compared = 0;
        for (Map<String, Object> event : events(Map.of("claims", filter, "claimOrder", order))) {
            Map<String, Object> narrowed = new HashMap<>(filter);
            narrowed.put("events", List.of(event.get("slug")));
            List<String> expected = slugs(ask("ordered-claims.graphql", Map.of("filter", narrowed, "orderBy", order))
                    .extract()
                    .path("data.claims.nodes"));
            assertEquals(expected, slugs(event.get("claims")), () -> String.valueOf(event.get("slug")));
            compared += expected.size();
        }
        assertTrue(compared > 10);
    }

    @Test
    void parts_are_those_of_the_list_that_is_narrowed_to_the_whole() {
        Map<String, Object> filter = Map.of("dated", true);
        int compared = 0;
        for (Map<String, Object> event : events(Map.of("parts", filter, "partOrder", "DATE_DESC"))) {
            List<String> parts = slugs(event.get("parts"));
            List<String> all = slugs(events(Map.of("partOrder", "DATE_DESC")).stream()
                    .filter(each -> each.get("slug").equals(event.get("slug")))
                    .findFirst()
                    .orElseThrow()
                    .get("parts"));
            assertEquals(all.stream().filter(parts::contains).toList(), parts);
            compared += parts.size();
            if (!parts.isEmpty()) {
                int count = ask("counts.graphql", Map.of("events", Map.of("dated", true, "partOf", event.get("slug"))))
                        .extract()
                        .path("data.events.totalCount");
                assertEquals(count, parts.size());
            }
        }
        assertTrue(compared > 3);
    }

    @Test
    void a_level_is_one_statement() {
        long before = database.getStatistics().getPrepareStatementCount();
        events(Map.of(
                "claims", Map.of("disagreements", true), "parts", Map.of("dated", true), "partOrder", "TITLE_ASC"));
        assertTrue(database.getStatistics().getPrepareStatementCount() - before <= 3);
    }
}
