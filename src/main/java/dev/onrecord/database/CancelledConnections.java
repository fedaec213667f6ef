package dev.onrecord.database;

import io.agroal.pool.wrapper.ConnectionWrapper;
import java.sql.SQLException;
import org.h2.jdbc.JdbcConnection;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.resource.jdbc.spi.LogicalConnectionImplementor;

/**
 * H2 cancels an SQL statement by a mark on its command, which the command itself looks for between rows. One that has just
 * passed its last row keeps the mark; and the session, which keeps commands for the next who prepares the same SQL, cancels
 * that one instead (H2 2.4.240, {@code Command.cancel}). Seen where clients left in the middle of answers: others, whose
 * connection had been theirs, were told that a field could not be answered. It may go when a command loses its mark at its
 * end. PostgreSQL forgets what it was to cancel before it reads the next SQL statement.
 */
public final class CancelledConnections {

    private CancelledConnections() {}

    /**
     * Sees to it that the connection of a session, one of whose SQL statements was to be cancelled, is lent to nobody else:
     * it is closed when the session gives it back. Called by the session's own thread.
     */
    public static void retire(SessionImplementor session) {
        LogicalConnectionImplementor own = session.getJdbcCoordinator().getLogicalConnection();
        if (own.isPhysicallyConnected()
                && own.getPhysicalConnection() instanceof ConnectionWrapper lent
                && isOfH2(lent)) {
            lent.getHandler().setFlushOnly();
        }
    }

    private static boolean isOfH2(ConnectionWrapper lent) {
        try {
            return lent.isWrapperFor(JdbcConnection.class);
        } catch (SQLException e) {
            // It is closed, and nobody's any more.
            return false;
        }
    }
}
