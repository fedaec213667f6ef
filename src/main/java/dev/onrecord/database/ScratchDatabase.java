package dev.onrecord.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * A database of this process in a file, where rows wait until another store has them: however many they are, memory has
 * room for the last of them. The file loses its name as soon as it is open, so that nothing of it is left when the process
 * ends, however it ends.
 */
public final class ScratchDatabase {

    /** It stays open, as nobody could open it a second time; pages that were written wait in 16 MiB of memory. */
    private static final String SETTINGS =
            ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=16384";

    private static final Logger LOG = Logger.getLogger(ScratchDatabase.class);

    private ScratchDatabase() {}

    /**
     * @return the address of a new one, which this process alone can open
     * @throws IOException if there is no room for it among temporary files
     */
    public static String open() throws IOException {
        Path folder = Files.createTempDirectory("onrecord-load");
        Path file = folder.resolve("rows" + StoreAddress.FILE_ENDING);
        String url = StoreAddress.h2(file) + SETTINGS;
        try {
            new org.h2.Driver().connect(url, new Properties()).close();
        } catch (SQLException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        unlink(folder, file);
        return url;
    }

    /** Where a file that is open cannot lose its name, as on Windows, it stays until temporary files are cleared. */
    private static void unlink(Path folder, Path file) {
        try {
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            LOG.debugf(e, "%s stays behind.", file);
        }
    }
}
