package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.graphql.limits.Limits;
import dev.onrecord.http.AdmissionControl.OpenAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who comes when the service is full is told so at once, and gets in when others have left. */
@QuarkusTest
class AdmissionControlTest {

    /** On two processors the common pool has one thread, and what waits on it would keep what it waits for from running. */
    private static final Executor OWN_THREADS = task -> new Thread(task).start();

    @Inject
    AdmissionControl admission;

    @Inject
    Limits limits;

    /** It is told so while all places are taken: it does not wait for one. */
    @Test
    @Timeout(60)
    void who_comes_when_it_is_full_is_told_so_at_once() {
        int taken = fill();
        try {
            Response answer = ask();
            while (answer.statusCode() != 503) {
                // A request of another test was still on its way out, and has left its place.
                taken += fill();
                answer = ask();
            }
            answer.then().header("Retry-After", "1").body("errors[0].extensions.code", is("OVERLOADED"));
        } finally {
            for (int i = 0; i < taken; i++) {
                admission.release();
            }
        }
        ask(200);
    }

    @Test
    void who_asks_for_more_than_there_is_room_for_is_told_so_and_others_are_not() {
        admission.run(limits.concurrentCost() - 2, () -> {
            given().queryParam("query", "{ dataset { title licence version } }")
                    .get("/graphql")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("errors[0].extensions.code", is("OVERLOADED"));
            return ask(200);
        });
        ask(200);
    }

    @Test
    @Timeout(60)
    void who_comes_while_the_version_changes_waits_and_whoever_is_in_ends_first() throws Exception {
        AtomicInteger in = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger changed = new AtomicInteger();
        Thread[] clients = new Thread[4];
        for (int i = 0; i < clients.length; i++) {
            clients[i] = new Thread(() -> {
                while (changed.get() < 200) {
                    enter(in, answered);
                }
            });
            clients[i].start();
        }
        while (changed.get() < 200) {
            admission.runAlone(() -> {
                assertEquals(0, in.get());
                changed.incrementAndGet();
                assertEquals(0, in.get());
            });
        }
        for (Thread client : clients) {
            client.join();
        }
        assertTrue(answered.get() >= clients.length, answered::toString);
        ask(200);
    }

    private void enter(AtomicInteger in, AtomicInteger answered) {
        CountDownLatch ready = new CountDownLatch(1);
        tryToEnter(in, answered, ready);
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tryToEnter(AtomicInteger in, AtomicInteger answered, CountDownLatch ready) {
        if (admission.admit()) {
            in.incrementAndGet();
            answered.incrementAndGet();
            in.decrementAndGet();
            admission.release();
            ready.countDown();
        } else {
            // As a request does, on a thread of its own and not on that which lets it in.
            admission.await(() -> CompletableFuture.runAsync(() -> tryToEnter(in, answered, ready), OWN_THREADS));
        }
    }

    @Test
    @Timeout(60)
    void an_answer_that_does_not_come_to_its_end_is_cut_off_at_last_and_nothing_else() throws Exception {
        assertTrue(admission.admit());
        List<Boolean> told = new ArrayList<>();
        OpenAnswer answer = always -> {
            told.add(always);
            admission.release();
        };
        admission.register(answer);
        int tries = 1;
        while (!admission.runAlone(() -> {})) {
            // Meanwhile others are answered.
            ask(200);
            tries++;
        }
        assertEquals(4, tries);
        assertEquals(List.of(false), told);
        admission.unregister(answer);
        ask(200);
    }

    /** In each change a request has been sent: it waits at admission, or comes there a moment after the change. */
    @Test
    @Timeout(60)
    void requests_that_come_while_the_version_changes_are_answered() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger changed = new AtomicInteger();
        CompletableFuture<Void> client = CompletableFuture.runAsync(
                () -> {
                    while (changed.get() < 50) {
                        sent.incrementAndGet();
                        ask(200);
                        answered.incrementAndGet();
                    }
                },
                OWN_THREADS);
        while (changed.get() < 50 && !client.isDone()) {
            admission.runAlone(() -> {
                while (sent.get() == answered.get() && !client.isDone()) {
                    Thread.onSpinWait();
                }
                changed.incrementAndGet();
            });
        }
        client.get();
        assertTrue(answered.get() > 0);
    }

    private int fill() {
        int taken = 0;
        try {
            while (admission.admit()) {
                taken++;
            }
            return taken;
        } catch (RequestError full) {
            return taken;
        }
    }

    @Test
    void whoever_is_refused_or_fails_leaves_its_place() {
        for (int i = 0; i < limits.concurrent() + 10; i++) {
            given().contentType("application/json")
                    .body("{")
                    .post("/graphql")
                    .then()
                    .statusCode(400);
        }
        ask(200);
    }

    private static ValidatableResponse ask(int status) {
        return ask().then().statusCode(status);
    }

    private static Response ask() {
        return given().queryParam("query", "{ dataset { title } }").get("/graphql");
    }
}
