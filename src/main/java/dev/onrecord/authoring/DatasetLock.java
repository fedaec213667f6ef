package dev.onrecord.authoring;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One command at a time writes into a dataset: of two that read a file, add to it and replace it, one would lose what the
 * other added. The lock is a file among the temporary ones of the system, which lets go of it however its holder ends.
 */
final class DatasetLock {

    private static final long PAUSE = 20;

    private final @Nullable FileChannel channel;

    private DatasetLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until no other command writes there. Where nothing can be locked, as on some file systems, nothing is.
     *
     * @param folder of the records
     * @return what has to be closed when all is written
     * @throws IOException if the command is told to end while it waits
     */
    static DatasetLock of(Path folder) throws IOException {
        FileChannel channel = open(folder);
        while (channel != null && !isLocked(channel)) {
            pause(channel);
        }
        return new DatasetLock(channel);
    }

    private static @Nullable FileChannel open(Path folder) {
        try {
            String name = "onrecord-"
                    + Integer.toHexString(folder.toRealPath().toString().hashCode()) + ".lock";
            Path file = Path.of(requireNonNullElse(System.getProperty("java.io.tmpdir"), "."), name);
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void pause(FileChannel channel) throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new IOException("was ended before it could write.", e);
        }
    }

    /** Lets the next command write. */
    void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
