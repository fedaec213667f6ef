package dev.onrecord.graphql.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.Documents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
