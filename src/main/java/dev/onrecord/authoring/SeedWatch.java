package dev.onrecord.authoring;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

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
public final class SeedWatch {

    /** An editor that saves a file writes, renames and touches it: what comes within this time is one change. */
    private static final long QUIET_MILLIS = 50;

    private SeedWatch() {}

    /**
     * Runs a task after each change, until the thread is interrupted.
     *
     * @param folder the folder with the seed files
     * @param task what is done then
     * @throws IOException if the folder cannot be watched
     */
    public static void each(Path folder, Runnable task) throws IOException {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            register(folder, watch);
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
