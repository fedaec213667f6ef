package dev.onrecord.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.page.ClientError;
import dev.onrecord.plan.Budget;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Work that is stopped ends, also while the database is at it. */
@QuarkusTest
@ActivateRequestContext
class WorkTest {

    private static final String SLOW = "select count(*) from system_range(1, 50000) a, system_range(1, 50000) b";

    @Inject
    Session session;

    @Test
    void a_statement_that_is_under_way_is_cancelled() {
        Work work = new Work(Budget.unlimited());
        CompletableFuture.runAsync(work::stop, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThrows(RuntimeException.class, () -> work.run(session, () -> ask(SLOW))));
    }

    @Test
    void stopped_work_asks_nothing_more() {
        Work work = new Work(Budget.unlimited());
        work.run(session, () -> {
            assertFalse(work.hasAsked());
            ask("select 1");
            assertTrue(work.hasAsked());
            work.stop();
            assertNotNull(Work.refusalHere());
            Throwable refusal = assertThrows(RuntimeException.class, () -> ask("select 1"));
            assertInstanceOf(ClientError.class, refusal);
        });
        assertNull(Work.refusalHere());
        ask("select 1");
    }

    private void ask(String sql) {
        session.createNativeQuery(sql, Object.class).getResultList();
    }
}
