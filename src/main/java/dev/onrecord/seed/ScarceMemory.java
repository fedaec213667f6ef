package dev.onrecord.seed;

/** A dataset that does not fit into the memory of the process. */
public final class ScarceMemory {

    private static final int MEBIBYTE = 1 << 20;

    private ScarceMemory() {}

    /** @return what is said of it */
    public static String message() {
        return "The memory is too small for this dataset: "
                + Runtime.getRuntime().maxMemory() / MEBIBYTE
                + " MiB. Give the process more, a JVM by `-Xmx`; docs/store.md says how much datasets take.";
    }
}
