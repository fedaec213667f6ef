package dev.onrecord.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.plan.Budget;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that is stopped ends, also while the database is at it. */
@QuarkusTest
@ActivateRequestContext
class CancellableWorkTest {

    private static final String SLOW = "select count(*) from system_range(1, 50000) a, system_range(1, 50000) b";

    @Inject
    Session session;

    /** Which would take minutes. */
    @Test
    @Timeout(60)
    void a_statement_that_is_under_way_is_cancelled() {
        CancellableWork work = new CancellableWork(Budget.unlimited());
        CompletableFuture.runAsync(work::stop, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        assertThrows(RuntimeException.class, () -> work.run(session, () -> ask(SLOW)));
    }

    @Test
    void stopped_work_asks_nothing_more() {
        CancellableWork work = new CancellableWork(Budget.unlimited());
        work.run(session, () -> {
            assertFalse(work.hasQueried());
            ask("select 1");
            assertTrue(work.hasQueried());
            work.stop();
            assertNotNull(work.budget().refusal());
            Throwable refusal = assertThrows(RuntimeException.class, () -> ask("select 1"));
            assertInstanceOf(ClientError.class, refusal);
        });
        ask("select 1");
    }

    private void ask(String sql) {
        session.createNativeQuery(sql, Object.class).getResultList();
    }
}
