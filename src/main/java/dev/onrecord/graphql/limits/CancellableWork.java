package dev.onrecord.graphql.limits;

import dev.onrecord.database.CancelledConnections;
import dev.onrecord.error.ClientError;
import dev.onrecord.graphql.plan.Budget;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;

/**
 * The work for one request, on one thread, which another thread can stop. It waits for the database alone: the SQL
 * statement that is running then is cancelled, and {@link SqlStatementGate} lets no other one begin.
 */
public final class CancellableWork {

    private static final ThreadLocal<CancellableWork> CURRENT = new ThreadLocal<>();

    private final Budget budget;
    private volatile boolean stopped;
    // Only the thread that does the work reads and writes it.
    private boolean queried;
    private @Nullable SessionImplementor session;
    /** Whether the session was told to cancel, although nothing may have been running by then. */
    private boolean cancelled;

    /** @param budget what the answer may take, which ends when the work is stopped */
    public CancellableWork(Budget budget) {
        this.budget = budget;
    }

    /** @return what the answer may take */
    public Budget budget() {
        return budget;
    }

    /**
     * Does it on this thread.
     *
     * @param session by which the work asks the database
     */
    public void run(Session session, Runnable work) {
        // The session itself: what is injected finds it by the thread, and it is another thread that cancels.
        SessionImplementor own = session.unwrap(SessionImplementor.class);
        use(own);
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.remove();
            use(null);
            if (wasCancelled()) {
                CancelledConnections.retire(own);
            }
        }
    }

    private synchronized void use(@Nullable SessionImplementor own) {
        session = own;
    }

    private synchronized boolean wasCancelled() {
        return cancelled;
    }

    /**
     * Stops it, if it is running or yet to come. To be called again until the work ends: an SQL statement can begin
     * between the two checks.
     */
    public synchronized void stop() {
        stopped = true;
        budget.stop();
        if (session != null) {
            cancelled = true;
            try {
                session.cancelQuery();
            } catch (HibernateException e) {
                // The SQL statement has ended by itself.
            }
        }
    }

    /** @return whether it was stopped */
    public boolean isStopped() {
        return stopped;
    }

    /** @return whether it has sent an SQL statement; only the thread that has done the work may call this */
    public boolean hasQueried() {
        return queried;
    }

    /**
     * Called where this thread's work waits.
     *
     * @throws ClientError if it was stopped
     */
    static void checkCurrent() {
        CancellableWork work = CURRENT.get();
        if (work != null) {
            work.budget.check();
        }
    }

    /**
     * Called before an SQL statement of this thread's work is sent to the database.
     *
     * @throws ClientError if it was stopped
     */
    static void beforeSqlStatement() {
        checkCurrent();
        CancellableWork work = CURRENT.get();
        if (work != null) {
            work.queried = true;
        }
    }
}
