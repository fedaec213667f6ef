package dev.onrecord.store;

import static dev.onrecord.Asking.answer;
import static dev.onrecord.Asking.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.KeptRecords;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What was read of the database once is not read again, whatever clients want of it the next time. */
@QuarkusTest
@TestProfile(KeptRecords.class)
class RecordCacheTest {

    @Inject
    SessionFactory sessions;

    @Test
    void records_and_what_belongs_to_them_are_read_once() {
        Map<String, Object> all = Map.of("slug", "prisoner-exchange");
        String first = answer("event-across-all-nouns.graphql", all);
        long before = statements();
        assertEquals(first, answer("event-across-all-nouns.graphql", all));
        assertEquals(0, statements() - before);
    }

    @Test
    void facets_are_counted_once_for_each_filter() {
        Map<String, Object> filter = Map.of("filter", Map.of("text", "exchange", "modes", List.of("DIRECT")));
        String first = answer("facets-of-each.graphql", filter);
        String all = answer("facets.graphql", Map.of());
        long before = statements();
        assertEquals(first, answer("facets-of-each.graphql", filter));
        assertEquals(all, answer("facets.graphql", Map.of()));
        assertEquals(0, statements() - before);
    }

    @Test
    void what_filters_leave_of_a_list_that_was_read_is_cut_from_it() {
        Map<String, Object> filters = Map.of(
                "acts", List.of("ASSERTS", "DENIES"),
                "channels", List.of("INTERVIEW", "SOCIAL_MEDIA"),
                "speakers", List.of("nicolas-maduro", "actor:marco-rubio"),
                "sources", List.of("wsj", "telegraph"),
                "from", "2025-01-01",
                "to", "2025-07-31",
                "text", "venez");
        filtered(Map.of(), 100);
        filtered(filters, 1);
        // By itself, which sources carry a statement is a list of its own.
        filtered(Map.of("sources", filters.get("sources")), 1);
        long before = statements();
        filters.forEach((name, value) -> filtered(Map.of(name, value), 2));
        assertEquals(0, statements() - before);
    }

    @Test
    void filters_that_must_hold_for_one_quotation_look_through_those_that_were_read() {
        Map<String, Object> filters = Map.of(
                "sources", List.of("americans-released"),
                "mentions", List.of("freed-americans"),
                "modes", List.of("DIRECT", "INDIRECT"),
                "attributions", List.of("NAMED"),
                "text", "exchange");
        filtered(filters, 100);
        long before = statements();
        filtered(Map.of("modes", List.of("PARTIAL"), "sources", List.of("telegraph")), 2);
        filtered(Map.of("modes", List.of("PARTIAL"), "mentions", List.of("freed-americans"), "text", "journey"), 2);
        filtered(Map.of("attributions", List.of("LOST")), 2);
        assertEquals(0, statements() - before);
    }

    private static void filtered(Map<String, Object> filter, int first) {
        ask("filtered-statements.graphql", Map.of("filter", filter, "first", first));
    }

    @Test
    void who_is_unknown_is_looked_for_each_time() {
        long before = statements();
        Map<String, Object> unknown = Map.of("slug", "no-such-event");
        answer("event-across-all-nouns.graphql", unknown);
        answer("event-across-all-nouns.graphql", unknown);
        // Each time the record, and whether one had that slug before.
        assertEquals(4, statements() - before);
    }

    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
