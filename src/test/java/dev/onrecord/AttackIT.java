package dev.onrecord;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that are made to keep the service busy, in families that grow: however large they are, the processor time
 * and the memory that one takes stay the same, what is too large is refused, and others are answered meanwhile. The service
 * has little memory, and an event with many times as much about it as the others. What was measured is in
 * {@code target/attacks.md}.
 */
@QuarkusIntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class AttackIT {

    private static final Path REPORT = Path.of("target/attacks.md");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Many times what any of them takes: a cold JVM works through the first of a kind. */
    private static final Duration MOST = Duration.ofSeconds(5);

    /** What a process takes in a second that has nothing to do, at most: it may still be compiling what was hot. */
    private static final Duration IDLE = Duration.ofMillis(300);

    /** What the process may hold, in MiB: its heap of 192, and what a JVM has beside it. */
    private static final long MOST_RESIDENT = 512;

    private static final int ATTACKERS = 8;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> measured = new ArrayList<>();
    private Packaged.Service service;

    @BeforeAll
    void serve(@TempDir Path seeds) throws IOException {
        EstimateIT.write(seeds);
        service = Packaged.serve(
                seeds,
                Map.of(
                        "JAVA_TOOL_OPTIONS", "-Xmx192m",
                        "ONRECORD_HTTP_KEPT_ANSWERS", "0"));
    }

    @AfterAll
    void report() throws IOException {
        service.close();
        Files.writeString(
                REPORT,
                "# What became of attacks\n\n| family | size | bytes | code | ms | CPU ms | most resident, MiB |\n"
                        + "| --- | ---: | ---: | --- | ---: | ---: | ---: |\n" + String.join("\n", measured) + "\n");
    }

    /** Each gives a document of a size. */
    private static Map<String, IntFunction<String>> families() {
        Map<String, IntFunction<String>> families = new LinkedHashMap<>();
        families.put("depth", n -> asked("claims { about { ".repeat(n) + "slug " + "} } ".repeat(n)));
        families.put(
                "width",
                n -> "{ " + times(n, i -> "a" + i + ": claims(first: 100) { nodes { question slug } } ") + "}");
        families.put("aliases", n -> asked(times(n, i -> "a" + i + ": claims { accounts { asWritten } } ")));
        families.put("fragments that multiply", n -> multiplied(n, "partOf", ""));
        families.put("the same on lists", n -> multiplied(n, "claims", "about { slug }"));
        families.put(
                "beside a page that is too large",
                n -> multiplied(n, "parts", "slug").replaceFirst("\\{ ", "{ events(first: 101) { totalCount } "));
        families.put("a chain of fragments", n -> asked("...f0 ".repeat(200)) + chain(n));
        families.put("a chain from aliases", n -> asked(times(20, i -> "p" + i + ": partOf { ...f0 } ")) + chain(n));
        families.put(
                "introspection",
                n -> "{ __schema { types { fields { args { " + times(n, i -> "a" + i + ": name ") + "} } } } }");
        families.put(
                "introspection in fragments",
                n -> "{ __schema { types { ...t0 } } } "
                        + times(
                                n,
                                i -> "fragment t" + i + " on __Type { a: ofType { ...t" + (i + 1)
                                        + " } b: ofType { ...t" + (i + 1) + " } } ")
                        + "fragment t" + n + " on __Type { name }");
        families.put(
                "fragments in circles that nobody spreads",
                n -> "{ dataset { title } } "
                        + times(
                                n,
                                i -> "fragment f" + i + " on Event { partOf { ...f" + (i + 1) % n + " ...f"
                                        + (i + 7) % n + " } } "));
        return families;
    }

    private static String multiplied(int levels, String field, String leaf) {
        return asked("...f0")
                + times(
                        levels,
                        i -> "fragment f" + i + " on " + (field.equals("claims") && i > 0 ? "Claim" : "Event") + " { "
                                + times(3, k -> (char) ('a' + k) + ": " + step(field, i, i + 1) + " ") + "} ")
                + "fragment f" + levels + " on " + (field.equals("claims") && levels > 0 ? "Claim" : "Event") + " { "
                + (leaf.isEmpty() ? "slug" : leaf) + " } ";
    }

    /** From claims the way leads on through the event that they are about. */
    private static String step(String field, int from, int to) {
        return field.equals("claims") && from > 0
                ? "about { claims { ...f" + to + " } }"
                : field + " { ...f" + to + " }";
    }

    private static String chain(int length) {
        return times(length, i -> "fragment f" + i + " on Event { ...f" + (i + 1) + " } ") + "fragment f" + length
                + " on Event { slug } ";
    }

    private static String asked(String what) {
        return "{ event(slug: \"much-asked\") { " + what + " } } ";
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(joining());
    }

    @Test
    void none_takes_longer_as_it_grows() throws Exception {
        for (Map.Entry<String, IntFunction<String>> family : families().entrySet()) {
            for (int size : List.of(1, 2, 4, 6, 8, 12, 18, 40, 80)) {
                attack(family.getKey(), size, family.getValue().apply(size));
            }
        }
        assertIdleSoon();
        assertGoodAnswer();
    }

    private void attack(String family, int size, String document) throws Exception {
        forgetMostResident();
        Duration before = processorTime();
        long start = System.nanoTime();
        JsonNode answer = ask(document);
        long took = (System.nanoTime() - start) / 1_000_000;
        Duration spent = processorTime().minus(before);
        OptionalLong resident = mostResident();
        String code = answer.at("/errors/0/extensions/code").asText("");
        measured.add("| %s | %d | %d | %s | %d | %d | %s |"
                .formatted(
                        family,
                        size,
                        document.length(),
                        code,
                        took,
                        spent.toMillis(),
                        resident.isPresent() ? resident.getAsLong() : "-"));
        assertTrue(spent.compareTo(MOST) < 0, family + " of " + size + ": " + spent);
        assertTrue(resident.orElse(0) < MOST_RESIDENT, family + " of " + size + ": " + resident + " MiB");
        assertFalse(code.equals("INTERNAL_ERROR") || code.equals("TIMEOUT"), family + " of " + size + ": " + answer);
    }

    @Test
    void others_are_answered_while_eight_attack() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
        for (int i = 0; i < ATTACKERS; i++) {
            int attacker = i;
            attackers.submit(() -> {
                for (int n = 0; !over.get(); n++) {
                    // Never the same twice: nothing is kept of them.
                    ask("# " + attacker + " " + n + "\n"
                            + multiplied(6 + n % 8, "parts", "slug")
                                    .replaceFirst("\\{ ", "{ events(first: 101) { totalCount } "));
                }
                return null;
            });
        }
        for (int i = 0; i < 20; i++) {
            assertGoodAnswer();
        }
        over.set(true);
        attackers.shutdown();
        assertTrue(attackers.awaitTermination(30, java.util.concurrent.TimeUnit.SECONDS));
        assertIdleSoon();
    }

    private void assertGoodAnswer() throws Exception {
        JsonNode answer = ask("{ dataset { title } event(slug: \"rescue\") { title } }");
        assertEquals("Rescue of those on board", answer.at("/data/event/title").asText(), answer.toString());
    }

    /** Within a few seconds there is one in which it does next to nothing. */
    private void assertIdleSoon() throws InterruptedException {
        Duration spent = IDLE.plusSeconds(1);
        for (int second = 0; second < 10 && spent.compareTo(IDLE) > 0; second++) {
            Duration before = processorTime();
            Thread.sleep(1000);
            spent = processorTime().minus(before);
        }
        assertTrue(spent.compareTo(IDLE) <= 0, spent.toString());
    }

    private Duration processorTime() {
        return service.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** From here on the most that was resident is counted again, as proc(5) says of clear_refs. */
    private void forgetMostResident() throws IOException {
        Path peaks = proc("clear_refs");
        if (Files.isWritable(peaks)) {
            Files.writeString(peaks, "5");
        }
    }

    /** @return in MiB, as Linux counts it; empty on other systems */
    private OptionalLong mostResident() throws IOException {
        Path status = proc("status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(service.process().pid()), file);
    }

    private JsonNode ask(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }
}
