package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault of ours that nobody has foreseen is told by a reference, wherever it happens. */
@QuarkusTest
class UnexpectedTest {

    private static final String BROKEN = "/broken";

    /** Fails where the address says. */
    @Singleton
    static class Broken implements Endpoint {

        @Override
        public Route route(Router router) {
            return router.route(BROKEN);
        }

        @Override
        public List<ResponseType> representations() {
            return ResponseType.BY_PREFERENCE;
        }

        @Override
        public void check(RoutingContext context) {
            fail(context, "check");
        }

        @Override
        public boolean answerAtOnce(RoutingContext context) {
            fail(context, "at-once");
            return false;
        }

        @Override
        public boolean answer(RoutingContext context) {
            fail(context, "worker");
            return false;
        }

        private static void fail(RoutingContext context, String where) {
            if (where.equals(context.request().getParam("where"))) {
                throw new IllegalStateException("select * from /a/secret/path");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "at-once", "worker"})
    void the_client_gets_a_reference_and_nothing_else(String where) {
        given().queryParam("where", where)
                .get(BROKEN)
                .then()
                .statusCode(500)
                .body("errors[0].extensions.code", is("INTERNAL_ERROR"))
                .body("errors[0].message", matchesPattern(".*fault of the service. Reference: [0-9a-f-]{36}"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }
}
