package dev.onrecord;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers go on to the version that is current, under load: every answer is whole, and of one version or the other; no
 * request fails; and who has seen the new version does not see the old one again.
 */
@Timeout(600)
class SwitchIT {

    private static final int CLIENTS = 3;

    /** How long a client rests, in milliseconds. */
    private static final long PAUSE = 30;

    private static final String QUERY = "{ dataset { title version } events { totalCount nodes { title summary } }"
            + " statements { nodes { gist quotations { text citation { source { label } } } } }"
            + " search(text: \"ferry lost missing\") { totalCount edges { highlight } }"
            + " claims { nodes { question accounts { asWritten } } } }";

    /** Caches on and off: what is kept must not be of the other version, and neither must what is read. */
    private static final List<Map<String, String>> SETTINGS = List.of(
            Map.of(),
            Map.of(
                    "ONRECORD_HTTP_KEPT_ANSWERS", "0",
                    "ONRECORD_PLANS_KEPT_PARTS", "0",
                    "ONRECORD_ENTRIES_KEPT_RECORDS", "0",
                    "ONRECORD_PLANS_ENABLED", "false"));

    /** What is asked: each answer says something that differs between the two versions. */
    private static final List<String> ADDRESSES = List.of(
            "/graphql?query=" + URLEncoder.encode(QUERY, UTF_8),
            "/",
            "/timeline",
            "/events/sinking",
            "/statements/rolf-reassures",
            "/timeline.csv",
            "/statements.ndjson",
            "/timeline.ics",
            "/datapackage.json",
            "/dataset.zip");

    @TempDir
    Path folder;

    private Path seeds;

    /** One client a thread: they keep their connections. */
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * An answer.
     *
     * @param tag what stands for it in caches; empty where nothing does
     */
    private record Answer(int status, String tag, String body) {}

    /** The answers of one version. */
    private record Version(Map<String, Answer> answers, String posted) {}

    @BeforeEach
    void copyExample() throws Exception {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        Packaged.copyExample(seeds);
    }

    @Test
    void servers_follow_an_h2_file() throws Exception {
        String store = folder.resolve("story.mv.db").toString();
        serversFollow(store, store, SETTINGS);
    }

    @Test
    void servers_follow_postgresql() throws Exception {
        String store = Postgresql.shared().database("story", "");
        serversFollow(store, store, SETTINGS);
    }

    /** A session is another one for each statement: nothing may be left in it, nor expected. */
    @Test
    void a_server_follows_through_pgbouncer_whose_sessions_are_anybodys() throws Exception {
        String store = Postgresql.shared().database("pooled", "");
        try (PgBouncer pooler = PgBouncer.before(store)) {
            serversFollow(store, pooler.url(), SETTINGS.subList(1, 2));
        }
    }

    /**
     * @param store where datasets are loaded
     * @param served how servers reach it
     */
    private void serversFollow(String store, String served, List<Map<String, String>> settingsOfServers)
            throws Exception {
        run("load", "--into", store);
        List<Packaged.Service> servers = new ArrayList<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            for (Map<String, String> settings : settingsOfServers) {
                Map<String, String> environment = new LinkedHashMap<>(settings);
                environment.put("ONRECORD_STORE", served);
                servers.add(Packaged.serve(seeds, environment));
            }
            List<Version> first = versions(servers);
            List<Load> loads = new ArrayList<>();
            for (Packaged.Service server : servers) {
                loads.add(new Load(server));
            }
            List<Future<?>> clients = loads.stream()
                    .flatMap(load ->
                            IntStream.range(0, CLIENTS).mapToObj(number -> threads.submit(() -> load.ask(number))))
                    .<Future<?>>map(future -> future)
                    .toList();
            change();
            run("load", "--into", store);
            awaitVersion(servers, "The second");
            awaitRounds(loads, clients);
            run("load", "--into", store, "--back");
            awaitVersion(servers, "A ferry that sank (invented)");
            awaitRounds(loads, clients);
            loads.forEach(load -> load.ends = true);
            for (Future<?> each : clients) {
                each.get();
            }
            // The same dataset as before has the same answers and the same tags.
            assertEquals(first, versions(servers));
            run("load", "--into", store);
            awaitVersion(servers, "The second");
            List<Version> second = versions(servers);
            for (int i = 0; i < servers.size(); i++) {
                loads.get(i).check(first.get(i), second.get(i));
                assertTrue(ready(servers.get(i)).contains("\"opened\": 3"), ready(servers.get(i)));
            }
        } finally {
            servers.forEach(Packaged.Service::close);
            threads.shutdownNow();
        }
    }

    private void change() throws IOException {
        Packaged.replace(seeds.resolve("dataset.yaml"), "A ferry that sank (invented)", "The second");
        Packaged.replace(seeds.resolve("events.yaml"), "title: Sinking of", "title: Second sinking of");
        Packaged.replace(seeds.resolve("statements.yaml"), "gist: Nobody is missing.", "gist: Nobody is lost.");
    }

    private void run(String... arguments) throws Exception {
        Packaged.End end = Packaged.run(seeds, arguments);
        assertEquals(0, end.exitCode(), end.printed());
    }

    /** @return what each server answers, that nobody asks at this moment */
    private List<Version> versions(List<Packaged.Service> servers) throws Exception {
        List<Version> versions = new ArrayList<>();
        for (Packaged.Service server : servers) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (String address : ADDRESSES) {
                answers.put(address, get(server, address));
            }
            versions.add(new Version(answers, post(server, 0).body()));
        }
        return versions;
    }

    private void awaitVersion(List<Packaged.Service> servers, String title) throws Exception {
        for (Packaged.Service server : servers) {
            while (!get(server, ADDRESSES.get(0)).body().contains("\"title\":\"" + title + "\"")) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    /** Until every client has asked so often that everything was asked, or one of them has failed. */
    private static void awaitRounds(List<Load> loads, List<Future<?>> clients) throws Exception {
        List<List<Integer>> before = loads.stream().map(Load::rounds).toList();
        while (!haveGoneRound(loads, before) && clients.stream().noneMatch(Future::isDone)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean haveGoneRound(List<Load> loads, List<List<Integer>> before) {
        return IntStream.range(0, loads.size())
                .allMatch(i -> IntStream.range(0, CLIENTS)
                        .allMatch(number -> loads.get(i).rounds().get(number)
                                > before.get(i).get(number) + ADDRESSES.size()));
    }

    private String ready(Packaged.Service server) throws Exception {
        return get(server, "/q/health/ready").body();
    }

    private Answer get(Packaged.Service server, String address) throws Exception {
        return send(HttpRequest.newBuilder(uri(server, address)));
    }

    /** Nobody has asked this very text before, so that nothing is known of it. */
    private Answer post(Packaged.Service server, long number) throws Exception {
        String body = "{\"query\":\"" + QUERY.replace("\"", "\\\"") + " #" + number + "\"}";
        return send(HttpRequest.newBuilder(uri(server, "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static URI uri(Packaged.Service server, String address) {
        return URI.create("http://localhost:" + server.port() + address);
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                new String(response.body(), ISO_8859_1));
    }

    /** What clients of one server ask until the end, and are answered. */
    private final class Load {

        private final Packaged.Service server;
        private final AtomicLong asked = new AtomicLong();
        private final List<List<Seen>> seen = new ArrayList<>();
        private final AtomicIntegerArray rounds = new AtomicIntegerArray(CLIENTS);
        private volatile boolean ends;

        /** @param address what was asked; empty for a query that was new */
        private record Seen(String address, Answer answer) {}

        Load(Packaged.Service server) {
            this.server = server;
            IntStream.range(0, CLIENTS).forEach(number -> seen.add(new ArrayList<>()));
        }

        Void ask(int number) throws Exception {
            List<Seen> mine = seen.get(number);
            while (!ends) {
                long next = asked.incrementAndGet();
                String address = ADDRESSES.get((int) (next % ADDRESSES.size()));
                note(mine, new Seen(address, get(server, address)));
                note(mine, new Seen("", post(server, next)));
                rounds.incrementAndGet(number);
                // The load and the servers share the processors with them.
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
            return null;
        }

        /** @return how often each client has been answered */
        List<Integer> rounds() {
            return IntStream.range(0, CLIENTS).mapToObj(rounds::get).toList();
        }

        /** What is as it was the last time takes no memory. */
        private static void note(List<Seen> mine, Seen seen) {
            Seen same = mine.stream().filter(seen::equals).findFirst().orElse(seen);
            mine.add(same);
        }

        void check(Version first, Version second) {
            first.answers().forEach((address, answer) -> {
                assertEquals(200, answer.status(), address);
                assertNotEquals(answer.body(), second.answers().get(address).body(), address);
                assertNotEquals(answer.tag(), second.answers().get(address).tag(), address);
            });
            for (List<Seen> mine : seen) {
                List<Integer> order =
                        mine.stream().map(each -> version(each, first, second)).toList();
                String changes = order.stream()
                        .map(String::valueOf)
                        .reduce("", (all, one) -> all.endsWith(one) ? all : all + one);
                assertEquals("121", changes);
            }
            System.out.println(
                    "SwitchIT: " + seen.stream().mapToInt(List::size).sum() + " answers, none of them torn.");
        }

        private int version(Seen each, Version first, Version second) {
            if (isOf(each, first)) {
                return 1;
            }
            assertTrue(isOf(each, second), () -> "Of neither version: " + each);
            return 2;
        }

        private static boolean isOf(Seen each, Version version) {
            return each.address().isEmpty()
                    ? each.answer().status() == 200 && each.answer().body().equals(version.posted())
                    : each.answer().equals(version.answers().get(each.address()));
        }
    }
}
