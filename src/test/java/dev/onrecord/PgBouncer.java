package dev.onrecord;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PgBouncer of a test's own, where Debian's package is installed: it lends a session for a transaction, and no longer. */
final class PgBouncer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");

    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(\\w+)\\?user=(\\w+)");

    private final Process process;
    private final String url;

    private PgBouncer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Starts one before a database of the tests' own PostgreSQL; where there is none, the test is skipped. */
    static PgBouncer before(String store) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "Skipped: there is no " + PROGRAM + ".");
        Matcher address = ADDRESS.matcher(store);
        assumeTrue(address.matches(), "Skipped: PgBouncer is put before a PostgreSQL of the tests' own.");
        Path settings = Files.createTempFile("onrecord-pgbouncer", ".ini");
        int port;
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
        Files.writeString(settings, """
                [databases]
                * = host=%s port=%s user=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %s
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = 3
                ignore_startup_parameters = extra_float_digits
                """.formatted(address.group(1), address.group(2), address.group(4), port));
        settings.toFile().setReadable(true, false);
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.addAll(List.of(PROGRAM.toString(), "-q", settings.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!isListening(port)) {
            if (!process.isAlive()) {
                throw new IOException("PgBouncer has ended.");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Files.delete(settings);
        // A statement that PostgreSQL has prepared is prepared in one session, which may be anybody's the next time.
        return new PgBouncer(
                process,
                "jdbc:postgresql://127.0.0.1:" + port + "/" + address.group(3) + "?user=" + address.group(4)
                        + "&prepareThreshold=0");
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** @return the address of the database behind it */
    String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
