package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.KeptRecords;
import dev.onrecord.graphql.limits.Documents;
import dev.onrecord.graphql.plan.CostFormula;
import dev.onrecord.graphql.plan.PreparedOperation;
import graphql.execution.CoercedVariables;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What was found in a moment and without the database is answered by the event loop, as long as it stays so. */
@QuarkusTest
@TestProfile(KeptRecords.class)
class BriefQueriesTest {

    private static final String QUERY = "query Brief($slug: String!) { event(slug: $slug) { slug title } }";
    private static final String WIDE =
            "query Wide($n: Int!) { events(first: $n) { nodes { sources { events(first: $n) { nodes {"
                    + " slug title kind status summary } } } } } }";
    private static final int OFTEN = 200;

    @Inject
    Documents documents;

    @Inject
    MeterRegistry meters;

    private boolean isBrief(String query) {
        return documents.read(query).brevity().isBrief();
    }

    @Test
    void the_event_loop_answers_what_is_brief_and_a_worker_what_may_cost_more() throws IOException {
        // From here on all is in memory.
        threadThatAnswers(100);
        String thread = "";
        for (int i = 0; i < OFTEN && !(isBrief(WIDE) && thread.startsWith("vert.x-eventloop-thread-")); i++) {
            thread = threadThatAnswers(1);
        }
        assertTrue(thread.startsWith("vert.x-eventloop-thread-"), thread);
        assertTrue(threadThatAnswers(100).startsWith("executor-thread-"));
    }

    @Test
    void what_the_database_is_asked_for_is_for_a_worker_and_what_is_kept_is_not() {
        untilBrief("prisoner-exchange");
        // In the database alone: the event loop must not ask it, and the client need not know.
        event("no-such-event", null);
        assertFalse(isBrief(QUERY));
        untilBrief("prisoner-exchange");
        event("prisoner-exchange", "prisoner-exchange");
    }

    /** What it costs, and what is in no cache, are the two reasons to give up. */
    @Test
    void a_worker_does_nothing_again_that_the_event_loop_has_done() throws IOException {
        threadThatAnswers(100);
        for (int i = 0; i < OFTEN && !isBrief(WIDE); i++) {
            threadThatAnswers(1);
        }
        assertTrue(isBrief(WIDE));
        doneOnce(WIDE, () -> threadThatAnswers(100));
        untilBrief("prisoner-exchange");
        doneOnce(QUERY, () -> event("no-such-event", null));
    }

    /** The document is looked up, the variables are coerced and the cost is estimated, once for one request. */
    private void doneOnce(String query, Executable request) throws IOException {
        PreparedOperation operation = documents.read(query).operations(null).get(0);
        CostFormula formula = requireNonNull(operation.cost());
        List<CoercedVariables> estimated = new CopyOnWriteArrayList<>();
        operation.costs(variables -> {
            estimated.add(variables);
            return formula.cost(variables);
        });
        double before = lookUps();
        request.execute();
        assertEquals(before + 1, lookUps());
        assertEquals(1, estimated.size());
        operation.costs(formula);
    }

    private double lookUps() {
        return meters.get("cache.gets").tag("cache", "documents").functionCounters().stream()
                .mapToDouble(FunctionCounter::count)
                .sum();
    }

    @FunctionalInterface
    private interface Executable {
        void execute() throws IOException;
    }

    @Test
    void what_is_wrong_is_told_as_ever() {
        untilBrief("prisoner-exchange");
        given().contentType(ContentType.JSON)
                .body(Map.of("query", QUERY))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", is("BAD_VARIABLE"));
    }

    /** On a busy machine an answer may take more than a moment, but not each. */
    private void untilBrief(String slug) {
        for (int i = 0; i < OFTEN && !isBrief(QUERY); i++) {
            event(slug, slug);
        }
        assertTrue(isBrief(QUERY));
    }

    private static String threadThatAnswers(int n) throws IOException {
        given().contentType(ContentType.JSON)
                .body(Map.of("query", WIDE, "variables", Map.of("n", n)))
                .post("/graphql")
                .then()
                .body("errors", nullValue());
        List<String> lines = Files.readAllLines(KeptRecords.LOG);
        return lines.get(lines.size() - 1);
    }

    private static void event(String slug, String found) {
        given().contentType(ContentType.JSON)
                .body(Map.of("query", QUERY, "variables", Map.of("slug", slug)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.event?.slug", is(found));
    }
}
