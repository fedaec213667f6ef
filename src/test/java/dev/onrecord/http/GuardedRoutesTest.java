package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** A new form of answer is one class, and has all that {@code /graphql} has. */
@QuarkusTest
class GuardedRoutesTest {

    private static final String ADDRESS = "/guarded/dataset";
    private static final int LINES = 50;

    @Singleton
    static class DatasetTable implements Endpoint {

        private enum Table implements Representation {
            CSV("text/csv"),
            TSV("text/tab-separated-values");

            private final String type;

            Table(String type) {
                this.type = type;
            }

            @Override
            public String type() {
                return type;
            }

            @Override
            public String contentType() {
                return type + "; charset=utf-8";
            }
        }

        @Override
        public Route route(Router router) {
            return router.route(ADDRESS);
        }

        @Override
        public List<Table> representations() {
            return Arrays.asList(Table.values());
        }

        @Override
        public Optional<String> operation() {
            return Optional.of("guarded/dataset");
        }

        private static byte[] piece(String wanted, int line) {
            if (wanted.equals("broken") && line == LINES / 2) {
                throw new IllegalStateException("a fault");
            }
            Dataset dataset = Dataset.findAll().firstResult();
            return (line + "," + dataset.title + "\n").repeat(100).getBytes(UTF_8);
        }

        @Override
        public boolean answer(RoutingContext context) {
            String wanted = context.request().getParam("wanted", "title");
            Reply reply = Reply.to(context);
            switch (wanted) {
                case "title" -> {
                    Dataset dataset = Dataset.findAll().firstResult();
                    String separator = reply.type() == Table.CSV ? "," : "\t";
                    byte[] table =
                            String.join(separator, "title", dataset.title).getBytes(UTF_8);
                    reply.send(
                            reply.type().contentType(),
                            Body.of(table, reply.coding()),
                            "\"" + reply.type() + reply.coding() + "\"",
                            "public, max-age=1",
                            Map.of());
                    return true;
                }
                case "lines", "broken" -> {
                    reply.stream(
                            reply.type().contentType(),
                            "\"" + wanted + reply.coding() + "\"",
                            "public, max-age=1",
                            Map.of("Content-Disposition", "inline; filename=\"lines.txt\""),
                            IntStream.range(0, LINES)
                                    .mapToObj(line -> piece(wanted, line))
                                    .iterator());
                    return true;
                }
                case "fault" -> throw new IllegalStateException("a fault");
                case "nothing" -> {
                    return false;
                }
                default -> throw new ClientError(ErrorCode.BAD_ID, "There is no `" + wanted + "`.");
            }
        }
    }

    @Inject
    MeterRegistry meters;

    @Test
    void it_is_negotiated() {
        given().accept("text/tab-separated-values")
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .contentType("text/tab-separated-values; charset=utf-8")
                .header("Vary", "Accept, Accept-Encoding")
                .body(matchesPattern("title\t.+"));
        given().accept("*/*").get(ADDRESS).then().statusCode(200).contentType("text/csv; charset=utf-8");
        given().accept("image/png")
                .get(ADDRESS)
                .then()
                .statusCode(406)
                .body("errors[0].extensions.code", is("NOT_ACCEPTABLE"))
                .body(
                        "errors[0].message",
                        is("Answers are text/csv and text/tab-separated-values; take one of these in `Accept`."));
        csv().header("Accept-Encoding", "identity;q=0, br").get(ADDRESS).then().statusCode(406);
    }

    @Test
    void it_is_cached() {
        String tag = csv().get(ADDRESS)
                .then()
                .header("Cache-Control", "public, max-age=1")
                .extract()
                .header("ETag");
        csv().header("If-None-Match", tag).get(ADDRESS).then().statusCode(304).header("ETag", tag);
        csv().header("If-Match", "\"other\"")
                .get(ADDRESS)
                .then()
                .statusCode(412)
                .header("Cache-Control", "no-store");
    }

    @Test
    void it_has_the_methods_of_what_can_be_read() {
        String length = csv().header("Accept-Encoding", "identity").get(ADDRESS).header("Content-Length");
        csv().header("Accept-Encoding", "identity")
                .head(ADDRESS)
                .then()
                .statusCode(200)
                .header("Content-Length", length);
        given().options(ADDRESS).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        csv().body("x").post(ADDRESS).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void its_refusals_have_code_status_and_sentence() {
        csv().queryParam("wanted", "x")
                .get(ADDRESS)
                .then()
                .statusCode(400)
                .contentType("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .body("errors[0].extensions.code", is("BAD_ID"))
                .body("errors[0].message", is("There is no `x`."));
        csv().queryParam("wanted", "fault")
                .get(ADDRESS)
                .then()
                .statusCode(500)
                .body("errors[0].extensions.code", is("INTERNAL_ERROR"));
        csv().queryParam("wanted", "nothing")
                .get(ADDRESS)
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", is("NOT_FOUND"));
    }

    @Test
    void a_long_one_is_sent_in_pieces() throws IOException {
        String plain = lines().header("Accept-Encoding", "identity")
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .header("Transfer-Encoding", "chunked")
                .header("ETag", "\"linesIDENTITY\"")
                .extract()
                .asString();
        assertEquals(100 * LINES, plain.lines().count());
        assertTrue(plain.startsWith("0,") && plain.endsWith("\n"));
        byte[] coded = lines().header("Accept-Encoding", "gzip")
                .get(ADDRESS)
                .then()
                .header("Content-Encoding", "gzip")
                .extract()
                .asByteArray();
        assertEquals(plain, new String(new GZIPInputStream(new ByteArrayInputStream(coded)).readAllBytes(), UTF_8));
        lines().head(ADDRESS).then().statusCode(200).header("Vary", "Accept, Accept-Encoding");
        lines().header("If-None-Match", "*").get(ADDRESS).then().statusCode(304);
    }

    @Test
    void one_that_fails_half_way_is_cut_off() {
        long before = count();
        assertThrows(
                Exception.class,
                () -> csv().queryParam("wanted", "broken").get(ADDRESS).asByteArray());
        assertEquals(1, count() - before);
        assertEquals(100 * LINES, lines().get(ADDRESS).asString().lines().count());
    }

    private static RequestSpecification lines() {
        return csv().queryParam("wanted", "lines");
    }

    @Test
    void it_is_measured() {
        long before = count();
        csv().get(ADDRESS);
        csv().queryParam("wanted", "x").get(ADDRESS);
        assertEquals(2, count() - before);
        assertTrue(meters.get("onrecord.errors").tag("code", "BAD_ID").counter().count() >= 1);
    }

    private long count() {
        Timer timer = meters.find("onrecord.requests")
                .tag("operation", "guarded/dataset")
                .timer();
        return timer == null ? 0 : timer.count();
    }

    private static RequestSpecification csv() {
        return given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .accept("text/csv");
    }
}
