package dev.onrecord.graphql.plan;

/**
 * Ends the process when its memory is used up, as {@code -XX:+ExitOnOutOfMemoryError} does where it is given: whatever
 * ran when that happened may be half done, and what supervises the process starts another one. Nothing is tidied up.
 */
public final class OutOfMemory {

    /** As the JVM exits by itself. */
    private static final int EXIT = 3;

    private OutOfMemory() {}

    /** Ends the process if that, or what it comes of, is that there is no memory left. */
    public static void check(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof OutOfMemoryError) {
                exit();
            }
        }
    }

    private static void exit() {
        // Not the log, which would need memory.
        System.err.println("Out of memory: the process ends.");
        Runtime.getRuntime().halt(EXIT);
    }
}
