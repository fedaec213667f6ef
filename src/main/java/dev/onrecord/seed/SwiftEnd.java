package dev.onrecord.seed;

import org.jboss.logging.Logger;

/**
 * Has SIGTERM end the process at once while a dataset is read and stored. The framework would wait, and a large dataset takes
 * minutes. Nothing is lost: nobody was answered yet, and a store has all of a version or nothing of it, whenever that ends.
 */
final class SwiftEnd {

    private static final Logger LOG = Logger.getLogger(SwiftEnd.class);

    private static final int ENDED_BY_SIGTERM = 128 + 15;

    private final Thread end = new Thread(() -> Runtime.getRuntime().halt(ENDED_BY_SIGTERM));

    SwiftEnd() {
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** From now on an end is the framework's, which lets requests finish. */
    void lift() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            LOG.debug("It is told to end at this moment.", e);
        }
    }
}
