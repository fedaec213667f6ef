package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers read of PostgreSQL's replicas, and lose no request with one of them. */
@Timeout(300)
class ReplicasIT {

    private static final Path SEEDS = Path.of("src/test/resources/example/seeds");

    private static final int CLIENTS = 6;

    /** How many answers there are before a replica ends, and after it at least. */
    private static final int ANSWERS = 100;

    private static final String QUERY =
            "{ events { totalCount nodes { title summary } } statements { nodes { gist quotations { text } } } }";

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean ends;

    @Test
    void no_request_is_lost_with_a_replica_under_load() throws Exception {
        Postgresql primary = Postgresql.shared();
        assumeTrue(primary.isOwn(), "Skipped: no replica is made of a PostgreSQL that is not the tests' own.");
        String store = primary.database("replicated", "");
        Packaged.End load = Packaged.run(SEEDS, "load", "--into", store);
        assertEquals(0, load.exitCode(), load.printed());
        Postgresql one = primary.replica();
        Postgresql two = primary.replica();
        String hosts = primary.host() + "," + one.host() + "," + two.host();
        String served = "jdbc:postgresql://" + hosts + "/replicated?user=onrecord&targetServerType=preferSecondary"
                + "&loadBalanceHosts=true";
        Map<String, String> environment = Map.of(
                "ONRECORD_STORE", served,
                "ONRECORD_HTTP_KEPT_ANSWERS", "0",
                "ONRECORD_PLANS_KEPT_PARTS", "0",
                "ONRECORD_ENTRIES_KEPT_RECORDS", "0",
                "ONRECORD_LIMITS_TIME", "60S",
                // What a plan cannot find the framework asks for once more, which would hide a lost statement.
                "ONRECORD_PLANS_ENABLED", "false",
                "QUARKUS_DATASOURCE_JDBC_MIN_SIZE", "12");
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Packaged.Service service = Packaged.serve(SEEDS, environment)) {
            String expected = post(service, 0).body();
            List<Future<List<String>>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> ask(service, expected)));
            }
            await(ANSWERS);
            assertTrue(sessions(one) > 0 && sessions(two) > 0, "Both are read.");
            assertEquals(0, sessions(primary), "Nobody reads of the primary while there are replicas.");
            Postgresql first = killWhileItIsAsked(List.of(one, two), primary, store);
            await(answered.get() + ANSWERS);
            killWhileItIsAsked(List.of(first == one ? two : one), primary, store);
            await(answered.get() + ANSWERS);
            assertTrue(sessions(primary) > 0, "Without replicas the primary is read.");
            ends = true;
            List<String> lost = new ArrayList<>();
            for (Future<List<String>> each : clients) {
                lost.addAll(each.get());
            }
            System.out.println("ReplicasIT: " + asked + " requests, of which " + lost.size() + " were lost.");
            assertEquals(List.of(), lost);
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * A lock that the primary takes is one of its replicas, too: statements wait for it, and the server of one of them is
     * killed then. Which replica that is depends on the connections that the clients' requests have got.
     *
     * @return the replica that was killed
     */
    private static Postgresql killWhileItIsAsked(List<Postgresql> replicas, Postgresql primary, String store)
            throws Exception {
        try (Connection holder = DriverManager.getConnection(store);
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table onrecord_1.event in access exclusive mode");
            // Replicas are told now.
            primary.execute("replicated", "select pg_switch_wal()");
            Postgresql asked = asked(replicas);
            asked.kill();
            holder.rollback();
            return asked;
        }
    }

    /** @return the first at which a statement waits for the lock */
    private static Postgresql asked(List<Postgresql> replicas) throws Exception {
        while (true) {
            for (Postgresql replica : replicas) {
                if (sessions(replica, "and wait_event_type = 'Lock'") > 0) {
                    return replica;
                }
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private void await(int answers) throws InterruptedException {
        while (answered.get() < answers) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** @return what was answered, where it was not what is right */
    private List<String> ask(Packaged.Service service, String expected) throws Exception {
        List<String> lost = new ArrayList<>();
        while (!ends) {
            HttpResponse<String> answer = post(service, asked.incrementAndGet());
            answered.incrementAndGet();
            if (!answer.body().equals(expected)) {
                lost.add(answer.statusCode() + " " + answer.body());
            }
        }
        return lost;
    }

    /** Nobody has asked this very text before, so that nothing is known of it. */
    private HttpResponse<String> post(Packaged.Service service, int number) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"query\":\"" + QUERY + " #" + number + "\"}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static int sessions(Postgresql server) throws SQLException {
        return sessions(server, "");
    }

    private static int sessions(Postgresql server, String condition) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + server.host() + "/replicated?user=onrecord");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where application_name = 'onrecord' " + condition)) {
            row.next();
            return row.getInt(1);
        }
    }
}
