package dev.onrecord.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.plan.Budget;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.h2.jdbc.JdbcConnection;
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

    /** H2 would cancel what another request asks by the same connection. */
    @Test
    void a_connection_that_was_cancelled_is_lent_to_nobody_else() {
        ExecutorService oneThread = Executors.newSingleThreadExecutor();
        try {
            JdbcConnection usual = connection(oneThread, work -> {});
            assertSame(usual, connection(oneThread, work -> {}));
            assertSame(usual, connection(oneThread, CancellableWork::stop));
            assertNotSame(usual, connection(oneThread, work -> {}));
        } finally {
            oneThread.shutdown();
        }
    }

    /** @return that which the work of a request has used */
    private JdbcConnection connection(ExecutorService thread, Consumer<CancellableWork> meanwhile) {
        return CompletableFuture.supplyAsync(() -> ofRequest(meanwhile), thread).join();
    }

    private JdbcConnection ofRequest(Consumer<CancellableWork> meanwhile) {
        AtomicReference<JdbcConnection> used = new AtomicReference<>();
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            CancellableWork work = new CancellableWork(Budget.unlimited());
            work.run(session, () -> {
                session.doWork(connection -> used.set(connection.unwrap(JdbcConnection.class)));
                meanwhile.accept(work);
            });
        } finally {
            request.terminate();
        }
        return used.get();
    }

    private void ask(String sql) {
        session.createNativeQuery(sql, Object.class).getResultList();
    }
}
