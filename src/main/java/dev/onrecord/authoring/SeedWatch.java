package dev.onrecord.authoring;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits for changes of seed files, by the events of the file system. */
public final class SeedWatch implements Closeable {

    /** An editor that saves a file writes, renames and touches it: what comes within this time is one change. */
    private static final long QUIET_MILLIS = 50;

    private final Path folder;
    private final WatchService watch;

    private SeedWatch(Path folder, WatchService watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /**
     * @param folder the folder with the seed files
     * @return a watch that tells of each change from now on
     * @throws IOException if the folder cannot be watched
     */
    public static SeedWatch of(Path folder) throws IOException {
        SeedWatch seeds = new SeedWatch(folder, folder.getFileSystem().newWatchService());
        register(folder, seeds.watch);
        return seeds;
    }

    /**
     * Runs a task after each change, until the thread is interrupted.
     *
     * @param task what is done then
     * @throws IOException if a new folder cannot be watched
     */
    public void each(Runnable task) throws IOException {
        try {
            while (true) {
                if (isOfSeeds(watch)) {
                    // A new folder has to be watched, too.
                    register(folder, watch);
                    task.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }

    private static void register(Path folder, WatchService watch) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> folders = all.filter(Files::isDirectory).toList();
            for (Path each : folders) {
                each.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
        }
    }

    /** Waits for events, and takes all that come together. */
    private static boolean isOfSeeds(WatchService watch) throws InterruptedException {
        boolean ofSeeds = false;
        for (WatchKey key = watch.take(); key != null; key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
            for (WatchEvent<?> event : key.pollEvents()) {
                // An overflow has no context: something has changed.
                String name =
                        event.context() == null ? ".yaml" : event.context().toString();
                ofSeeds |= name.endsWith(".yaml") || name.endsWith(".yml") || name.indexOf('.') < 0;
            }
            key.reset();
        }
        return ofSeeds;
    }
}
