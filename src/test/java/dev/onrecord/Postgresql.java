package dev.onrecord;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of these tests' own, where Debian's package has put its programs; or the one whose address, with a user who
 * may make databases, is in the variable ONRECORD_TEST_POSTGRES. All tests share it, each with databases of its own.
 */
final class Postgresql {

    private static final String GIVEN = System.getenv("ONRECORD_TEST_POSTGRES");

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    /** Whom Debian's package makes; PostgreSQL does not run as root. */
    private static final String USER = "postgres";

    /** Null until a test asks for it. */
    private static Postgresql shared;

    private final Path folder;
    private final int port;
    private Process server;

    private Postgresql(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** @return the one that all share; where there is none, the test is skipped */
    static synchronized Postgresql shared() throws IOException, InterruptedException {
        assumeTrue(
                GIVEN != null || Files.isExecutable(PROGRAMS.resolve("initdb")),
                "Skipped: there is no PostgreSQL 15 in " + PROGRAMS + ", and ONRECORD_TEST_POSTGRES names none.");
        if (shared == null) {
            shared = GIVEN == null ? start() : new Postgresql(null, 0);
        }
        return shared;
    }

    private static Postgresql start() throws IOException, InterruptedException {
        Path folder = folder();
        Postgresql postgresql;
        try (ServerSocket any = new ServerSocket(0)) {
            postgresql = new Postgresql(folder, any.getLocalPort());
            run(postgresql.command(
                    "initdb", "-U", "onrecord", "--auth=trust", "--locale=C", "--encoding=UTF8", "--no-sync"));
        }
        postgresql.begin();
        Runtime.getRuntime().addShutdownHook(new Thread(postgresql::close));
        return postgresql;
    }

    private static Path folder() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("onrecord-postgresql");
        if (isRoot()) {
            run(List.of("chown", USER, folder.toString()));
        }
        return folder;
    }

    /** Starts another server, which follows this one: whatever is written there is to be read here, a moment later. */
    Postgresql replica() throws IOException, InterruptedException {
        Path copy = folder();
        Postgresql replica;
        try (ServerSocket any = new ServerSocket(0)) {
            replica = new Postgresql(copy, any.getLocalPort());
        }
        run(replica.command(
                "pg_basebackup",
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=onrecord",
                "--checkpoint=fast",
                "--write-recovery-conf",
                "--no-sync"));
        replica.begin();
        Runtime.getRuntime().addShutdownHook(new Thread(replica::close));
        return replica;
    }

    boolean isOwn() {
        return folder != null;
    }

    /** @return where a driver finds it */
    String host() {
        return "127.0.0.1:" + port;
    }

    /** @return what the tests' own server has to say */
    Path log() {
        return folder.resolve("log");
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        }
        command.addAll(List.of(
                PROGRAMS.resolve(program).toString(),
                "-D",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + "\n" + printed);
        }
    }

    /** Starts the server, and waits until it answers. */
    void begin() throws IOException, InterruptedException {
        server = new ProcessBuilder(command(
                        "postgres",
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-k",
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        while (true) {
            try {
                DriverManager.getConnection(url("postgres")).close();
                return;
            } catch (SQLException e) {
                if (!server.isAlive()) {
                    throw new IOException("PostgreSQL has ended.", e);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    /** Ends the server at once, whoever is connected. */
    void end() throws IOException, InterruptedException {
        run(List.of("kill", "-INT", String.valueOf(server.pid())));
        server.waitFor();
    }

    /** Ends the server as a machine ends that has lost its power: nothing is said to whoever is connected. */
    void kill() throws IOException, InterruptedException {
        // Its children would go on for a while without their parent.
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        all.add(0, server.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        server.waitFor();
    }

    /** @param options of the database: its locale */
    String database(String name, String options) throws SQLException {
        // A server that was killed a moment ago may still be connected.
        execute("postgres", "drop database if exists " + name + " with (force)");
        execute("postgres", "create database " + name + " template template0 encoding 'UTF8' " + options);
        return url(name);
    }

    private String url(String database) {
        return isOwn()
                ? "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=onrecord"
                : GIVEN.replaceFirst("(//[^/]*)/[^?]*", "$1/" + database);
    }

    void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void close() {
        server.destroyForcibly();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
