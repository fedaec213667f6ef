package dev.onrecord.engine;

import dev.onrecord.page.ClientError;
import dev.onrecord.plan.Budget;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * What is done for one request, on one thread, until it is done or another thread stops it. The database is what it can
 * wait for: what it asks at that moment is cancelled, and {@link DatabaseGate} lets it ask nothing more.
 */
public final class Work {

    private static final ThreadLocal<Work> CURRENT = new ThreadLocal<>();

    private final Budget budget;
    private volatile boolean stopped;
    // Only the thread that does the work reads and writes it.
    private boolean asked;
    private Session session;

    /** @param budget what the answer may take, which ends when the work is stopped */
    public Work(Budget budget) {
        this.budget = budget;
    }

    /** @return what the answer may take */
    public Budget budget() {
        return budget;
    }

    /**
     * Does it here and now.
     *
     * @param session the one that the work asks the database with
     */
    public void run(Session session, Runnable work) {
        // The session itself: what is injected finds it by the thread, and it is another thread that cancels.
        asking(session.unwrap(SessionImplementor.class));
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.remove();
            asking(null);
        }
    }

    private synchronized void asking(Session own) {
        session = own;
    }

    /** Stops it, if it is under way or yet to come. Tell it again until it ends: a statement can begin meanwhile. */
    public synchronized void stop() {
        stopped = true;
        budget.stop();
        if (session != null) {
            try {
                session.cancelQuery();
            } catch (HibernateException e) {
                // The statement has come to its end by itself.
            }
        }
    }

    /** @return whether somebody has stopped it */
    public boolean isStopped() {
        return stopped;
    }

    /** @return whether it has asked the database anything; for the thread that has done it */
    public boolean hasAsked() {
        return asked;
    }

    /**
     * What this thread is doing asks the database.
     *
     * @throws ClientError if it was stopped
     */
    static void asks() {
        Work work = CURRENT.get();
        if (work != null) {
            work.budget.check();
            work.asked = true;
        }
    }

    /** @return why what this thread is doing was stopped; null where it was not */
    static ClientError refusalHere() {
        Work work = CURRENT.get();
        return work == null ? null : work.budget.refusal();
    }
}
