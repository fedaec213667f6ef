package dev.onrecord.database;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the store answers, and which of its versions is current. A store in this process, or a file that is open, always
 * does; a server beside this process is asked every second.
 */
@Singleton
public class StoreWatch {

    private static final Logger LOG = Logger.getLogger(StoreWatch.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** In seconds. */
    private static final int PATIENCE = 2;

    private final DataSource database;
    private @Nullable ScheduledExecutorService clock;
    private volatile boolean isWatched;
    private volatile boolean answers = true;
    private volatile int opened;
    private volatile int current;

    StoreWatch(DataSource database) {
        this.database = database;
    }

    /** Begins to watch a store that is a server. */
    @SuppressWarnings("FutureReturnValueIgnored") // It goes on until the end, and what fails is said where it fails.
    public void begin() {
        isWatched = true;
        check();
        opened = current;
        clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "store-watch");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::check, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent shutdown) {
        if (clock != null) {
            clock.shutdownNow();
        }
    }

    /** @return whether it answered when it was last asked */
    public boolean answers() {
        return answers;
    }

    /** Asks it now, because something has failed. @return whether it answers */
    public boolean answersNow() {
        if (isWatched) {
            check();
        }
        return answers;
    }

    /** @return the number of the version that this process serves; 0 where the store has no numbers for it */
    public int opened() {
        return opened;
    }

    /** @return the number of the version that a process would serve that starts now; 0 where the store has no numbers */
    public int current() {
        return current;
    }

    private synchronized void check() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE);
            try (ResultSet row = statement.executeQuery(PostgresqlStore.CURRENT)) {
                row.next();
                found(row.getInt(1));
            }
        } catch (SQLException e) {
            if (answers) {
                LOG.warnf("The store does not answer; requests are refused until it does: %s", e.getMessage());
            }
            answers = false;
        }
    }

    private void found(int number) {
        if (!answers) {
            LOG.info("The store answers again.");
        }
        answers = true;
        if (opened != 0 && number != current) {
            LOG.infof(
                    "The store's current version is %s now; this process goes on with version %s until it is started"
                            + " again.",
                    number, opened);
        }
        current = number;
    }
}
