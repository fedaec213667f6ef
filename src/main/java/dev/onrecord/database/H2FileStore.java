package dev.onrecord.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Versions as H2 files: {@code story.1.mv.db}, {@code story.2.mv.db}, and {@code story.mv.db}, which is another name of the
 * current one. A file gets its name when all of it is there, and the current one's name passes on in one step.
 */
public final class H2FileStore implements LoadedStore {

    /** The table that says which version a file is. */
    private static final String TABLE = "onrecord_version";

    private final Path file;
    private final Path folder;
    private final String stem;

    H2FileStore(Path file) {
        this.file = file;
        this.folder = requireNonNull(file.getParent(), "the path is absolute, and ends with a name");
        String name = file.getFileName().toString();
        this.stem = name.substring(0, name.length() - StoreAddress.FILE_ENDING.length());
    }

    /** @return the file that has the version of that number */
    Path ofVersion(int number) {
        return file.resolveSibling(stem + "." + number + StoreAddress.FILE_ENDING);
    }

    private Path unfinished() {
        return file.resolveSibling(stem + ".loading" + StoreAddress.FILE_ENDING);
    }

    private List<Integer> numbers() throws IOException {
        Pattern name =
                Pattern.compile(Pattern.quote(stem) + "\\.([1-9][0-9]{0,8})" + Pattern.quote(StoreAddress.FILE_ENDING));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> name.matcher(path.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(found -> Integer.parseInt(found.group(1)))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public List<StoreVersion> versions() throws IOException {
        List<StoreVersion> versions = new ArrayList<>();
        for (int number : numbers()) {
            versions.add(version(number));
        }
        return versions;
    }

    private StoreVersion version(int number) throws IOException {
        Path path = ofVersion(number);
        try (Connection connection = opened(path);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + StoreVersion.COLUMNS + " from " + TABLE)) {
            row.next();
            return StoreVersion.of(row).numbered(number);
        } catch (SQLException e) {
            throw new IOException(path + ": is no dataset that was loaded: " + e.getMessage(), e);
        }
    }

    private static Connection opened(Path path) throws SQLException {
        return new org.h2.Driver().connect(StoreAddress.h2(path) + ";ACCESS_MODE_DATA=r", new Properties());
    }

    @Override
    public int current() throws IOException {
        if (Files.exists(file)) {
            for (int number : numbers()) {
                if (Files.isSameFile(file, ofVersion(number))) {
                    return number;
                }
            }
        }
        return 0;
    }

    @Override
    public StoreVersion back() throws IOException {
        try (Load load = load()) {
            int now = current();
            int before = numbers().stream()
                    .filter(number -> number < now)
                    .reduce((one, later) -> later)
                    .orElseThrow(() -> new IOException(file + " has no version before the current one."));
            load.makeCurrent(before);
            return version(before);
        }
    }

    /**
     * Begins a load; no other load begins until it is closed, or this process ends.
     *
     * @throws IOException if there is no such folder, or another load is under way
     */
    public Load load() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder.");
        }
        FileChannel lock = FileChannel.open(
                file.resolveSibling(stem + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held;
        try {
            held = lock.tryLock();
        } catch (OverlappingFileLockException e) {
            held = null;
        }
        if (held == null) {
            lock.close();
            throw new IOException(file + ": another load is under way; wait until it ends.");
        }
        // What a load left that was killed.
        Files.deleteIfExists(unfinished());
        return new Load(lock);
    }

    /** A load that is under way. */
    public final class Load implements AutoCloseable {

        private final FileChannel lock;

        private Load(FileChannel lock) {
            this.lock = lock;
        }

        /** @return the address of the database to fill, which no process has open yet */
        public String url() {
            return StoreAddress.h2(unfinished()) + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        }

        /**
         * Ends the load: what was filled becomes a version, and current.
         *
         * @param filled a connection to the database that was filled; the database is closed
         * @param loaded what it holds; the number is given here
         * @return the version as it is in the store; the current one, where that has the same dataset
         * @throws IOException if it cannot be written, and the current version is what it was
         */
        public StoreVersion finish(Connection filled, StoreVersion loaded) throws IOException {
            try {
                int now = current();
                if (now > 0 && version(now).isSameDataset(loaded)) {
                    shutDown(filled, "shutdown immediately");
                    Files.delete(unfinished());
                    return version(now);
                }
                int number = numbers().stream().reduce(0, Math::max) + 1;
                StoreVersion version = loaded.numbered(number);
                complete(filled, version);
                Files.move(unfinished(), ofVersion(number), StandardCopyOption.ATOMIC_MOVE);
                makeCurrent(number);
                return version;
            } catch (SQLException e) {
                throw new IOException(file + " cannot be written: " + e.getMessage(), e);
            }
        }

        /** H2 keeps it to itself where the last that it writes finds no room. */
        private void complete(Connection filled, StoreVersion version) throws SQLException, IOException {
            write(filled, version);
            Map<String, Long> rows = rows(filled);
            shutDown(filled, "shutdown compact");
            try (Connection written = opened(unfinished())) {
                if (!rows.equals(rows(written))) {
                    throw new IOException(file + " cannot be written: not all of it is there.");
                }
            }
            try (FileChannel written = FileChannel.open(unfinished(), StandardOpenOption.WRITE)) {
                written.force(true);
            }
        }

        /**
         * @return the number of the version that servers open; 0 where there is none yet
         * @throws IOException if the folder cannot be read
         */
        public int current() throws IOException {
            return H2FileStore.this.current();
        }

        private void makeCurrent(int number) throws IOException {
            Path other = file.resolveSibling(stem + ".switch");
            Files.deleteIfExists(other);
            Files.createLink(other, ofVersion(number));
            Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        }

        /**
         * Deletes the oldest versions.
         *
         * @param kept how many stay: the current one, that which was current before, and the newest
         * @param before the number of that which was current before; servers still read it
         * @return the numbers of those that were deleted
         */
        public List<Integer> dropAllBut(int kept, int before) throws IOException {
            List<Integer> old = LoadedStore.old(numbers(), kept, current(), before);
            for (int number : old) {
                Files.delete(ofVersion(number));
            }
            return old;
        }

        /** Lets others load; what was not finished is gone. */
        @Override
        public void close() {
            try {
                Files.deleteIfExists(unfinished());
                lock.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void write(Connection filled, StoreVersion version) throws SQLException {
        try (Statement statement = filled.createStatement()) {
            statement.execute("create table " + TABLE + " " + StoreVersion.DEFINITION);
            try (PreparedStatement insert = filled.prepareStatement(
                    "insert into " + TABLE + " (" + StoreVersion.COLUMNS + ") values (?, ?, ?, ?, ?, ?)")) {
                version.bind(insert);
                insert.executeUpdate();
            }
            // How many rows there are decides which index is used.
            statement.execute("analyze");
        }
    }

    /** @return how many rows each table has */
    private static Map<String, Long> rows(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                Statement counting = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            while (tables.next()) {
                try (ResultSet count = counting.executeQuery("select count(*) from \"" + tables.getString(1) + '"')) {
                    count.next();
                    rows.put(tables.getString(1), count.getLong(1));
                }
            }
            return rows;
        }
    }

    private static void shutDown(Connection filled, String how) throws SQLException {
        try (Statement statement = filled.createStatement()) {
            statement.execute(how);
        }
    }
}
