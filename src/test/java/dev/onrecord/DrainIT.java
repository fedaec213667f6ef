package dev.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What platforms rely on: the probes, and an end that cuts nobody off. */
@Timeout(60)
class DrainIT {

    private static final Path SEEDS = Path.of("src/test/resources/example/seeds");

    /** As the shell counts: 128 and the number of SIGTERM. */
    private static final int TERMINATED = 143;

    private final HttpClient client = HttpClient.newHttpClient();
    private Packaged.Service service;

    @BeforeEach
    void serve() throws IOException {
        service = Packaged.serve(SEEDS);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void whoever_is_let_in_finds_the_dataset_loaded() throws Exception {
        assertEquals(200, get("/q/health/started").statusCode());
        assertEquals(200, get("/q/health/live").statusCode());
        assertEquals(200, get("/q/health/ready").statusCode());
        assertTrue(get("/graphql?query=%7Bdataset%7Bsources%7D%7D").body().contains("{\"sources\":2}"));
    }

    @Test
    void an_idle_service_ends_within_a_second() throws Exception {
        terminate();
        // One more for a busy machine.
        assertTrue(service.process().waitFor(2, SECONDS));
        assertEquals(TERMINATED, service.process().exitValue());
    }

    @Test
    void a_request_under_way_is_answered_while_readiness_is_down() throws Exception {
        String body = "{\"query\": \"{ dataset { sources } }\"}";
        // Leaves a connection open: new ones are refused when the delay is over.
        assertEquals(200, get("/q/health/ready").statusCode());
        try (Socket connection = new Socket("localhost", service.port())) {
            send(
                    connection,
                    "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                            + body.length() + "\r\n\r\n");
            terminate();
            assertFalse(service.process().waitFor(1, SECONDS));
            HttpResponse<String> readiness = get("/q/health/ready");
            assertEquals(503, readiness.statusCode());
            assertTrue(readiness.body().contains("DOWN"), readiness.body());

            send(connection, body);
            String answer = new String(connection.getInputStream().readAllBytes(), UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 200 OK"), answer);
            assertTrue(answer.contains("{\"sources\":2}"), answer);
        }
        assertEquals(TERMINATED, service.process().waitFor());
    }

    @Test
    void clients_that_go_on_asking_are_told_to_go_elsewhere_and_lose_nothing() throws Exception {
        List<Future<Integer>> clients = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch warm = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            clients.add(threads.submit(() -> askUntilTold(warm)));
        }
        warm.await();
        terminate();
        for (Future<Integer> client : clients) {
            assertTrue(client.get() > 0);
        }
        threads.shutdown();
        assertEquals(TERMINATED, service.process().waitFor());
    }

    @Test
    void clients_that_connect_anew_are_answered_until_they_are_refused() throws Exception {
        List<Future<Integer>> clients = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CountDownLatch warm = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            clients.add(threads.submit(() -> askUntilRefused(warm)));
        }
        warm.await();
        terminate();
        for (Future<Integer> client : clients) {
            assertTrue(client.get() > 0);
        }
        threads.shutdown();
        assertEquals(TERMINATED, service.process().waitFor());
    }

    /**
     * @return how many connections got an answer; a connection that was made and closed without one fails the test. Only
     *     one may be reset that stood in the kernel's queue when the listener closed: the service never saw it, and
     *     refuses the next.
     */
    private int askUntilRefused(CountDownLatch warm) throws IOException, InterruptedException {
        for (int answers = 0; ; answers++) {
            try (Socket connection = new Socket()) {
                if (!connects(connection)) {
                    return answers;
                }
                // As far as a request from elsewhere is behind its connection.
                Thread.sleep(20);
                String answer = askOnce(connection);
                assertTrue(answer.contains("{\"sources\":2}}}"), answer);
                warm.countDown();
            } catch (SocketException reset) {
                try (Socket next = new Socket()) {
                    assertFalse(connects(next), "A connection was reset before the listener closed.");
                }
                return answers;
            }
        }
    }

    private boolean connects(Socket connection) throws IOException {
        try {
            connection.connect(new InetSocketAddress("localhost", service.port()));
            return true;
        } catch (ConnectException refused) {
            return false;
        }
    }

    private static String askOnce(Socket connection) throws IOException {
        send(
                connection,
                "GET /graphql?query=%7Bdataset%7Bsources%7D%7D HTTP/1.1\r\nHost: localhost\r\n"
                        + "Connection: close\r\n\r\n");
        return new String(connection.getInputStream().readAllBytes(), UTF_8);
    }

    /** @return how many answers came over one connection, the last of which says that it is the last */
    private int askUntilTold(CountDownLatch warm) throws IOException, InterruptedException {
        try (Socket connection = new Socket("localhost", service.port())) {
            for (int answers = 1; ; answers++) {
                send(connection, "GET /graphql?query=%7Bdataset%7Bsources%7D%7D HTTP/1.1\r\nHost: localhost\r\n\r\n");
                String answer = "";
                while (!answer.contains("{\"sources\":2}}}")) {
                    byte[] bytes = new byte[4096];
                    int read = connection.getInputStream().read(bytes);
                    assertTrue(read > 0, "The connection was closed without an answer. " + answer);
                    answer += new String(bytes, 0, read, UTF_8);
                }
                warm.countDown();
                if (answer.toLowerCase(Locale.ROOT).contains("connection: close")) {
                    return answers;
                }
                // As often as a client that is not in a hurry; the service takes requests for longer than that.
                Thread.sleep(5);
            }
        }
    }

    private void terminate() {
        service.process().destroy();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + service.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static void send(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(UTF_8));
    }
}
