package dev.onrecord.http;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.CancellableWork;
import dev.onrecord.graphql.plan.Budget;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * The time that one request has, from its first line to its answer. When it is up, the client is told, and the work is
 * stopped; so it is when the client goes away.
 */
final class Deadline {

    private static final String KEY = Deadline.class.getName();

    private final RoutingContext context;
    private final Duration time;
    private final CancellableWork work;
    private final long timer;
    // Only the event loop reads and writes it.
    private boolean arrived;
    private boolean extended;

    private Deadline(RoutingContext context, Duration time, Budget budget) {
        this.context = context;
        this.time = time;
        this.work = new CancellableWork(budget);
        // Again and again until the work is done: a statement can begin while the one before it is cancelled.
        this.timer = context.vertx().setPeriodic(time.toMillis(), tick -> timeIsUp());
        context.addEndHandler(end -> {
            if (end.failed()) {
                work.stop();
            }
            if (!arrived) {
                end();
            }
        });
    }

    /**
     * @param time how long until the answer
     * @param budget what the answer may take
     */
    static void begin(RoutingContext context, Duration time, Budget budget) {
        context.put(KEY, new Deadline(context, time, budget));
    }

    static Deadline of(RoutingContext context) {
        return context.get(KEY);
    }

    /** The whole request is there: work on it begins, and calls {@link #end} at its end. */
    void arrived() {
        arrived = true;
    }

    /** A part of the answer was sent, or the request had to wait: what comes next has as much time again. */
    void extend() {
        extended = true;
    }

    /** Ends an answer that is being sent: the version that it is made of is not served any more. */
    void cutOff() {
        Reply.to(context)
                .refuse(RequestError.of(new ClientError(
                        ErrorCode.TIMEOUT, "Another version of the dataset is served now; ask again.")));
        work.stop();
    }

    CancellableWork work() {
        return work;
    }

    /** Nothing is left to be stopped. */
    void end() {
        context.vertx().cancelTimer(timer);
    }

    private void timeIsUp() {
        if (extended) {
            extended = false;
            return;
        }
        Reply reply = Reply.to(context);
        if (arrived) {
            reply.refuse(RequestError.of(new ClientError(
                    ErrorCode.TIMEOUT,
                    "The answer took longer than " + time.toMillis() + " ms; ask for less, or in several requests.")));
        } else {
            // The rest of the request has no reader any more.
            context.addEndHandler(sent -> context.request().connection().close());
            reply.refuse(RequestError.late(time.toMillis()));
        }
        work.stop();
    }
}
