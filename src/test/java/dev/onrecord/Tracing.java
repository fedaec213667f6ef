package dev.onrecord;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a collector of traces is sent by a build with {@code -Ptracing}, which alone runs this. */
@QuarkusTest
@WithTestResource(Tracing.Collector.class)
class Tracing {

    private static final BlockingQueue<String> SENT = new LinkedBlockingQueue<>();

    /** Takes what is sent by OTLP over HTTP; the names in it can be read as they are. */
    public static class Collector implements QuarkusTestResourceLifecycleManager {

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/v1/traces", Collector::take);
            server.start();
            return Map.of(
                    "quarkus.otel.exporter.otlp.endpoint",
                    "http://localhost:" + server.getAddress().getPort(),
                    "quarkus.otel.exporter.otlp.protocol",
                    "http/protobuf",
                    "quarkus.otel.bsp.schedule.delay",
                    "100MS");
        }

        private static void take(HttpExchange exchange) throws IOException {
            SENT.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }

    @Test
    void a_request_has_a_span_with_the_name_of_its_operation() throws InterruptedException {
        given().contentType(ContentType.JSON)
                .body(Map.of("query", "query Titled { dataset { title } }", "operationName", "Titled"))
                .post("/graphql")
                .then()
                .statusCode(200);
        String spans = spansUntil("POST /graphql");
        assertTrue(spans.contains("GraphQL:Titled"), spans);
        // The documents of clients are theirs.
        assertFalse(spans.contains("dataset"), spans);
    }

    /** @return what was sent up to a span of that name, which contains the others and so comes last */
    private static String spansUntil(String name) throws InterruptedException {
        StringBuilder spans = new StringBuilder();
        while (spans.indexOf(name) < 0) {
            String sent = SENT.poll(30, TimeUnit.SECONDS);
            assertNotNull(sent, () -> "There is no span '" + name + "' in: " + spans);
            spans.append(sent);
        }
        return spans.toString();
    }
}
