package dev.onrecord.database;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the store answers, and which of its versions is current. The database in this process always does; a store
 * beside it is asked every second.
 */
@Singleton
public class StoreWatch {

    private static final Logger LOG = Logger.getLogger(StoreWatch.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final OpenedVersion opened;
    private @Nullable ScheduledExecutorService clock;
    private volatile @Nullable ServedStore store;
    private volatile boolean answers = true;
    private volatile VersionPlace current = VersionPlace.HERE;

    StoreWatch(OpenedVersion opened) {
        this.opened = opened;
    }

    /**
     * Begins to watch a store.
     *
     * @param watched it answers at this moment, and the version that is open is current
     * @param follower is told, again and again, that another version is current than the one that is open
     */
    @SuppressWarnings("FutureReturnValueIgnored") // It goes on until the end, and what fails is said where it fails.
    public void begin(ServedStore watched, Consumer<VersionPlace> follower) {
        store = watched;
        current = opened.place();
        clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "store-watch");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(
                () -> look(watched, follower), PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent shutdown) {
        if (clock != null) {
            clock.shutdownNow();
        }
    }

    /** Has this process go on with the version that it has: one that makes a whole of all records, and answers nobody. */
    public void stay() {
        if (clock != null) {
            clock.shutdown();
            try {
                clock.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @return whether it answered when it was last asked */
    public boolean answers() {
        return answers;
    }

    /** Asks it now, because something has failed. @return whether it answers */
    public boolean answersNow() {
        ServedStore watched = store;
        if (watched != null) {
            check(watched);
        }
        return answers;
    }

    /** @return the number of the version that this process serves; 0 where the store has no numbers for it */
    public int opened() {
        return opened.place().number();
    }

    /** @return the number of the version that is to be served; 0 where the store has no numbers */
    public int current() {
        return current.number();
    }

    private void look(ServedStore watched, Consumer<VersionPlace> follower) {
        check(watched);
        if (answers && !current.equals(opened.place())) {
            follower.accept(current);
        }
    }

    private synchronized void check(ServedStore watched) {
        try {
            current = watched.current();
            if (!answers) {
                LOG.info("The store answers again.");
            }
            answers = true;
        } catch (IOException | RuntimeException e) {
            // Files of a store on another machine fail in either way. Thrown on, it would end the watch for good.
            if (answers) {
                LOG.warnf("The store does not answer; requests are refused until it does: %s", e.getMessage());
            }
            answers = false;
        }
    }
}
