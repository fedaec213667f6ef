package dev.onrecord.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Says how far a long task is: nothing within its first second, and a line in each that follows. */
final class Progress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String task;
    private final String unit;
    private final int total;
    private final InstantSource clock;
    private final Consumer<String> log;
    private Instant next;
    private int done;

    /**
     * Begins a task.
     *
     * @param task what is done, as the line begins
     * @param unit what is counted, in the plural
     * @param total how many there are
     */
    Progress(String task, String unit, int total) {
        this(task, unit, total, InstantSource.system(), Logger.getLogger(Progress.class)::info);
    }

    Progress(String task, String unit, int total, InstantSource clock, Consumer<String> log) {
        this.task = task;
        this.unit = unit;
        this.total = total;
        this.clock = clock;
        this.log = log;
        this.next = clock.instant().plus(PAUSE);
    }

    /** @param more how many are done since the last time, by whatever thread */
    synchronized void advance(int more) {
        done += more;
        Instant now = clock.instant();
        if (done < total && now.isAfter(next)) {
            log.accept(task + ": " + done + " of " + total + " " + unit);
            next = now.plus(PAUSE);
        }
    }
}
