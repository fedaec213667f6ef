package dev.onrecord.store;

import static dev.onrecord.Asking.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** A level of a nested query costs one SQL statement, however many rows come back: run at several sizes of dataset. */
abstract class SqlStatementsPerLevel {

    @Inject
    SessionFactory sessions;

    /** @return how many events the dataset has at least and at most */
    protected abstract int[] events();

    @Test
    void four_levels_cost_one_statement_each() {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        List<?> events = ask("four-levels.graphql", Map.of()).extract().path("data.events.nodes");
        long cost = statistics.getPrepareStatementCount() - before;

        assertTrue(events.size() >= events()[0] && events.size() <= events()[1], events.size() + " events");
        // events, statements, speaker, roles, of: the plain fields between them cost nothing.
        assertEquals(5, cost);
    }

    @Test
    void a_total_costs_one_statement_for_all_parents_and_only_where_it_is_asked_for() {
        Statistics statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        ask("source-by-slug.graphql", Map.of("slug", "no-such-source"));
        // The source, and whether one had that slug before.
        assertEquals(2, statistics.getPrepareStatementCount() - before);

        before = statistics.getPrepareStatementCount();
        ask("totals.graphql", Map.of());
        // events, their statements, and one count for all of them.
        assertEquals(3, statistics.getPrepareStatementCount() - before);
    }
}
