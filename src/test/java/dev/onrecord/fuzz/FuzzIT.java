package dev.onrecord.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.fuzz.Asked.Kind;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Whatever the packaged application is asked, it answers: soon, well-formed, and without a word of its insides. */
@QuarkusIntegrationTest
@TestProfile(FuzzIT.Patient.class)
class FuzzIT {

    /** A busy machine is no reason to fail. */
    public static class Patient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.limits.time", "60S");
        }
    }

    private static final FuzzRun RUN = FuzzRun.of("Requests", 10_000);
    private static final int CONNECTIONS = 8;

    /** When its time is up, the service says so; whoever hears nothing for longer hears nothing at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private static final int FAILURES_TOLD = 10;

    @TestHTTPResource("/graphql")
    URI endpoint;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Questions questions = new Questions();
    private final Map<String, AtomicLong> outcomes = new ConcurrentSkipListMap<>();
    private final Map<Kind, AtomicLong> answered = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowest = new AtomicLong();

    @Test
    void every_request_is_answered_soundly() throws InterruptedException {
        AtomicLong next = new AtomicLong();
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            clients.execute(() -> {
                for (long number = next.getAndIncrement(); goesOn(number); number = next.getAndIncrement()) {
                    tryOut(number);
                }
            });
        }
        clients.shutdown();
        assertTrue(clients.awaitTermination(30, TimeUnit.MINUTES));
        report();
        assertEquals(List.of(), List.copyOf(failures));
        assertTrue(share(Kind.VALID) > 0.5, "Most valid questions have to be answered with data, or nothing is tried.");
    }

    private boolean goesOn(long number) {
        return number < RUN.cases() && failures.size() < FAILURES_TOLD;
    }

    private void tryOut(long number) {
        Asked asked = Asked.any(questions, RUN.chance(number));
        try {
            Answered answer = answer(asked);
            count(answer);
            answer.assertSound();
        } catch (AssertionError | IOException | InterruptedException e) {
            failures.add("\n" + RUN.name(number) + "\n" + asked + "\n" + e + "\n");
        }
    }

    private Answered answer(Asked asked) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var response = client.send(asked.at(endpoint, PATIENCE), BodyHandlers.ofByteArray());
        slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
        return Answered.read(asked, response);
    }

    private void count(Answered answer) {
        Kind kind = answer.asked().kind();
        outcomes.computeIfAbsent(kind + ": " + answer.outcome(), key -> new AtomicLong())
                .incrementAndGet();
        if (answer.json().path("data").isObject()) {
            answered.computeIfAbsent(kind, key -> new AtomicLong()).incrementAndGet();
        }
    }

    /** @return which share of those that were asked was answered with data */
    private double share(Kind kind) {
        long all = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getKey().startsWith(kind + ": "))
                .mapToLong(outcome -> outcome.getValue().get())
                .sum();
        return answered.getOrDefault(kind, new AtomicLong()).doubleValue() / all;
    }

    private void report() {
        outcomes.forEach((outcome, count) -> System.out.printf("%,7d %s%n", count.get(), outcome));
        System.out.printf("The slowest answer took %,d ms.%n", slowest.get());
    }
}
