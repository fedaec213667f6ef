package dev.onrecord.graphql.plan;

import static dev.onrecord.Asking.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What was said of a record once is not asked of the database again, whatever else a request asks. */
@QuarkusTest
@TestProfile(FragmentCacheTest.Keeping.class)
class FragmentCacheTest {

    public static class Keeping implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.plans.kept-parts", "1000000");
        }
    }

    @Inject
    SessionFactory sessions;

    @Test
    void records_that_were_given_out_before_are_taken_from_there() {
        Map<String, Object> all = Map.of("slug", "prisoner-exchange");
        String first = answer("event-across-all-nouns.graphql", all);
        long before = statements();
        assertEquals(first, answer("event-across-all-nouns.graphql", all));
        // The event itself; what is said of it is kept.
        assertEquals(1, statements() - before);
    }

    @Test
    void a_page_of_another_size_costs_the_page_and_its_total_alone() {
        answer("timeline.graphql", Map.of("first", 30));
        long before = statements();
        String some = answer("timeline.graphql", Map.of("first", 5));
        assertEquals(2, statements() - before);
        assertTrue(some.contains("\"edtf\""), some);
    }

    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
