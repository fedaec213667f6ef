package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import dev.onrecord.graphql.limits.Limits;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who comes when the service is full is told so at once, and gets in when others have left. */
@QuarkusTest
class AdmissionControlTest {

    @Inject
    AdmissionControl admission;

    @Inject
    Limits limits;

    @Test
    void who_comes_when_it_is_full_is_told_so_at_once() throws InterruptedException {
        int taken = fill();
        // Requests of other tests may still be on their way out.
        Thread.sleep(200);
        taken += fill();
        try {
            given().queryParam("query", "{ dataset { title } }")
                    .get("/graphql")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("errors[0].extensions.code", is("OVERLOADED"))
                    .time(lessThan(1000L));
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

    private int fill() {
        int taken = 0;
        try {
            while (true) {
                admission.admit();
                taken++;
            }
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
        return given().queryParam("query", "{ dataset { title } }")
                .get("/graphql")
                .then()
                .statusCode(status);
    }
}
