package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;

/** A fault of ours that nobody has foreseen is told by a reference, wherever it happens. */
@QuarkusTest
class UnexpectedTest {

    private static final String BREAK = "X-Break";

    @Singleton
    static class Breaking {

        void open(@Observes Router router) {
            router.route("/graphql").order(-189).handler(context -> {
                if (context.request().headers().contains(BREAK)) {
                    throw new IllegalStateException("select * from /a/secret/path");
                }
                context.next();
            });
        }
    }

    @Test
    void the_client_gets_a_reference_and_nothing_else() {
        given().header(BREAK, "yes")
                .queryParam("query", "{ dataset { title } }")
                .get("/graphql")
                .then()
                .statusCode(500)
                .body("errors[0].extensions.code", is("INTERNAL_ERROR"))
                .body("errors[0].message", matchesPattern(".*fault of the service. Reference: [0-9a-f-]{36}"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }
}
