package dev.onrecord.graphql.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Documents;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer ends where its budget does, in whatever phase and whichever way it is found. */
@QuarkusTest
@ActivateRequestContext
class BudgetTest {

    private static final String QUERY =
            "{ events(first: 10) { nodes { title participants { role actor { name names { name } } } } } }";
    /** The plan does not answer it: a page is too large. */
    private static final String UNPLANNED =
            "{ claims(first: 101) { totalCount } events(first: 50) { nodes { title participants { role } } } }";

    @Inject
    Execution execution;

    @Inject
    Requests requests;

    @Inject
    Documents documents;

    @Inject
    Validation validation;

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = {QUERY, "{ __schema { types { name fields { name args { name } } } } }"})
    void fields_are_counted_as_they_are_found(String query) {
        long all = fields(execute(query, Budget.unlimited()));
        execute(query, new Budget(all, Long.MAX_VALUE));
        for (long fewer : List.of(all - 1, all / 2, all / 10, 1L, 0L)) {
            assertRefused(ErrorCode.QUERY_TOO_COSTLY, query, new Budget(fewer, Long.MAX_VALUE));
        }
    }

    @Test
    void fields_of_the_frameworks_way_are_counted_too() {
        // The page that is too large comes first; what lies beside it is found all the same.
        assertRefused(ErrorCode.QUERY_TOO_COSTLY, UNPLANNED, new Budget(50, Long.MAX_VALUE));
        assertEquals(1, execute(UNPLANNED, Budget.unlimited()).errors().size());
    }

    /** Fields that wrong cursors make fail, at the root and below ever more lists of lists. */
    private static Stream<String> failing() {
        String wrong = "statements(first: 1, after: \"x\") { nodes { slug } }";
        String sources = "{ nodes { title claims { accounts { citation { source { %s } } } } } }".formatted(wrong);
        return Stream.of(
                "{ events(first: 20) { nodes { title participants { role } } } %s }".formatted(wrong),
                "{ events(first: 20) { nodes { title participants { role } %s } } }".formatted(wrong),
                "{ events(first: 20) { nodes { title participants { role actor { slug names { name } %s } } } } }"
                        .formatted(wrong),
                "{ a: events(first: 20) %1$s b: events(first: 20) { nodes { participants { actor { names { name } } } } } }"
                        .formatted(sources));
    }

    /** An answer that is begun by a plan and found by the framework in the end costs what the framework finds. */
    @ParameterizedTest
    @MethodSource("failing")
    void fields_of_what_a_plan_gave_up_are_not_counted_twice(String query) throws Exception {
        long all = fields(execute(query.replace(", after: \"x\"", ""), Budget.unlimited()));
        assertEnds(() -> {
            Outcome failed = execute(query, new Budget(all, Long.MAX_VALUE));
            assertFalse(failed.errors().isEmpty());
        });
    }

    /** The framework gathers lists by futures, of which none may be left open. */
    @ParameterizedTest
    @MethodSource("failing")
    void however_deep_an_answer_is_refused_it_ends(String query) throws Exception {
        long all = fields(execute(query.replace(", after: \"x\"", ""), Budget.unlimited()));
        for (long fewer : List.of(all - all / 3, all / 2, all / 3, all / 10, 1L)) {
            assertEnds(() -> assertRefused(ErrorCode.QUERY_TOO_COSTLY, query, new Budget(fewer, Long.MAX_VALUE)));
        }
    }

    private static void assertEnds(Runnable work) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            // Whoever waits longer waits for ever.
            thread.submit(() -> inRequest(work)).get(60, TimeUnit.SECONDS);
        } finally {
            thread.shutdownNow();
        }
    }

    private static void inRequest(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }

    @Test
    void what_is_written_ends_with_its_bytes() {
        Budget little = new Budget(Long.MAX_VALUE, 200);
        Outcome answer = execute(QUERY, little);
        ClientError refusal = assertThrows(ClientError.class, () -> answer.write(new ByteArrayBuilder(), little));
        assertEquals(ErrorCode.ANSWER_TOO_LARGE, refusal.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY, UNPLANNED})
    void what_was_stopped_is_done_in_no_way(String query) {
        Budget stopped = new Budget(Long.MAX_VALUE, Long.MAX_VALUE);
        stopped.stop();
        long before = sessions.getStatistics().getPrepareStatementCount();
        // Of a document that was never validated, and of one that was.
        assertRefused(ErrorCode.TIMEOUT, query + "# new", stopped);
        assertRefused(ErrorCode.TIMEOUT, query, stopped);
        assertEquals(before, sessions.getStatistics().getPrepareStatementCount());
        ClientError refusal =
                assertThrows(ClientError.class, () -> validation.errors(documents.read(query + "# newer"), stopped));
        assertEquals(ErrorCode.TIMEOUT, refusal.code());
    }

    /** One that stops itself when it has been looked at so many times, as another thread might at any moment. */
    private final class Stopping extends Budget {

        private final int after;
        private int looks;
        private long asked = -1;

        Stopping(int after) {
            super(Long.MAX_VALUE, Long.MAX_VALUE);
            this.after = after;
        }

        @Override
        public void check() {
            if (looks++ == after) {
                stop();
                asked = sessions.getStatistics().getPrepareStatementCount();
            }
            super.check();
        }
    }

    /** In validation, planning, between SQL statements, while values are gathered and while they are written. */
    @Test
    void whenever_a_planned_answer_is_stopped_the_next_look_ends_it() {
        for (int after : moments(QUERY)) {
            Stopping budget = new Stopping(after);
            assertStopped(QUERY, budget);
            assertEquals(budget.asked, sessions.getStatistics().getPrepareStatementCount(), "no SQL after that");
            assertTrue(budget.looks <= after + 2, () -> "stopped at " + after + ", looked " + budget.looks);
        }
    }

    /** The framework goes on with the fields beside the one that was stopped, each of which ends at its first look. */
    @ParameterizedTest
    @ValueSource(strings = {UNPLANNED, "{ __schema { types { name fields { name } } } }"})
    void whenever_any_other_answer_is_stopped_there_is_none(String query) {
        for (int after : moments(query)) {
            assertStopped(query, new Stopping(after));
        }
    }

    /** @return after how many looks to stop: some of all there are */
    private List<Integer> moments(String query) {
        Stopping never = new Stopping(-1);
        written(query + " # never", never);
        assertTrue(never.looks > 10, () -> "looks: " + never.looks);
        return Stream.iterate(0, after -> after < never.looks, after -> after + 1 + never.looks / 150)
                .toList();
    }

    private void assertStopped(String query, Stopping budget) {
        // Of a document that nothing is kept of.
        String document = query + " # " + budget.after;
        assertEquals(
                ErrorCode.TIMEOUT,
                assertThrows(ClientError.class, () -> written(document, budget), () -> "stopped at " + budget.after)
                        .code());
    }

    private void written(String query, Budget budget) {
        execute(query, budget).write(new ByteArrayBuilder(), budget);
    }

    @Test
    void what_is_refused_once_is_refused_for_good() {
        Budget budget = new Budget(2, 10);
        budget.spend(2);
        budget.write(10);
        assertEquals(
                ErrorCode.QUERY_TOO_COSTLY,
                assertThrows(ClientError.class, () -> budget.spend(1)).code());
        assertEquals(
                ErrorCode.QUERY_TOO_COSTLY,
                assertThrows(ClientError.class, budget::check).code());
        assertEquals(
                ErrorCode.QUERY_TOO_COSTLY,
                assertThrows(ClientError.class, () -> budget.write(11)).code());
        budget.stop();
        assertEquals(
                ErrorCode.TIMEOUT,
                assertThrows(ClientError.class, budget::check).code());
    }

    private void assertRefused(ErrorCode code, String query, Budget budget) {
        assertEquals(
                code,
                assertThrows(ClientError.class, () -> execute(query, budget)).code());
    }

    private Outcome execute(String query, Budget budget) {
        JsonObject request = Json.createObjectBuilder().add("query", query).build();
        return execution.execute(requests.of(request, documents.read(query)), budget);
    }

    private static long fields(Outcome outcome) {
        ByteArrayBuilder json = new ByteArrayBuilder();
        outcome.write(json, Budget.unlimited());
        return fields(Json.createReader(new ByteArrayInputStream(json.toByteArray()))
                .readObject()
                .get("data"));
    }

    private static long fields(Object data) {
        if (data instanceof Map<?, ?> object) {
            return object.size()
                    + object.values().stream().mapToLong(BudgetTest::fields).sum();
        }
        return data instanceof List<?> list
                ? list.stream().mapToLong(BudgetTest::fields).sum()
                : 0;
    }
}
