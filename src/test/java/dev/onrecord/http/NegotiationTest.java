package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client says that it takes, has, and wants is heeded as RFC 9110 and Fetch say. */
@QuarkusTest
class NegotiationTest {

    private static final String QUERY = "/graphql?query=%7Bdataset%7Btitle%7D%7D";
    private static final String JSON = "application/json;charset=utf-8";
    private static final String GRAPHQL = "application/graphql-response+json;charset=utf-8";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | json",
                "application/* | json",
                "text/html, */*;q=0.1 | json",
                "application/json | json",
                "APPLICATION/JSON | json",
                "application/json; charset=utf-8 | json",
                "application/json;charset=\"utf-8\";q=0.3 | json",
                "application/json;q=0.001 | json",
                "application/graphql-response+json | graphql",
                "application/graphql-response+json, application/json;q=0.9 | graphql",
                "application/json;q=0.9, application/graphql-response+json;q=0.8 | json",
                "application/json, application/graphql-response+json | json",
                "application/graphql-response+json, application/json | graphql",
                "*/*, application/graphql-response+json | graphql",
                "application/json;q=0, */* | graphql",
                "application/json;q=0, application/*;q=0.5 | graphql",
                "application/*;q=0.5, */*;q=0 | json",
                "multipart/mixed;deferSpec=20220824, application/json | json",
                "nonsense;;, , application/json | json",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | json",
                "* | json",
                "application/json;q=.5, application/graphql-response+json;q=.8 | graphql",
                "application/json;q=0.5001, application/graphql-response+json;q=0.4999 | json",
                "application/json;q=1.0000 | json",
                "application/json;q=.0 | none",
                "application/json;q=0. | none",
                "*;q=0 | none",
                "\"a,b\" | json",
                "application/json;q=0 | none",
                "application/json;q=0.000, application/graphql-response+json;q=0 | none",
                "*/*;q=0 | none",
                "application/*;q=0, */*;q=0.5 | none",
                "application/json;version=2 | none",
                "text/event-stream | none",
                "image/png | none"
            })
    void the_type_is_the_one_that_is_wanted_most(String accept, String type) {
        ValidatableResponse answer = with("Accept", accept).get(QUERY).then();
        if (type.equals("none")) {
            answer.statusCode(406)
                    .contentType(ContentType.JSON)
                    .body("errors[0].extensions.code", is("NOT_ACCEPTABLE"))
                    .body(
                            "errors[0].message",
                            allOf(
                                    containsString("application/json"),
                                    containsString("application/graphql-response+json")));
        } else {
            String expected = type.equals("json") ? JSON : GRAPHQL;
            answer.statusCode(200);
            assertEquals(expected, answer.extract().header("Content-Type").replace(" ", ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | gzip",
                "x-gzip | gzip",
                "deflate | deflate",
                "deflate, gzip | gzip",
                "deflate, gzip;q=0.5 | deflate",
                "gzip;q=0.5, identity | identity",
                "identity;q=0.5, gzip;q=0.2 | identity",
                "br | identity",
                "gzip;q=0, br | identity",
                "gzip;q=0 | identity",
                "gzip;q=0, * | deflate",
                "* | gzip",
                "*;q=0.1 | gzip",
                "gzip;q=.5 | gzip",
                "deflate;q=.8, gzip;q=.25 | deflate",
                "gzip;q=.0 | identity",
                "identity;q=0, * | gzip",
                "*;q=0, gzip | gzip",
                "*;q=0, identity | identity",
                "'' | identity",
                "*;q=0 | none",
                "identity;q=0 | none",
                "identity;q=0, br | none"
            })
    void the_coding_is_the_one_that_is_wanted_most(String accept, String coding) {
        for (String address : new String[] {QUERY, "/graphql/schema.graphql", "/graphiql/page.js"}) {
            Response answer = with("Accept-Encoding", accept).head(address);
            if (coding.equals("none")) {
                assertEquals(406, answer.statusCode(), address);
            } else {
                assertEquals(200, answer.statusCode(), address);
                assertEquals(coding.equals("identity") ? null : coding, answer.header("Content-Encoding"), address);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY, "/graphql/schema.graphql", "/graphiql/", "/graphiql/page.js"})
    void what_a_client_has_is_not_sent_again(String address) {
        String tag = asked().get(address).then().statusCode(200).extract().header("ETag");
        for (String known : new String[] {
            tag, "W/" + tag, "\"other\", " + tag, tag + ",\"other\"", "W/\"a,b\" , W/" + tag, "*", " * "
        }) {
            with("If-None-Match", known)
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Vary", containsString("Accept-Encoding"))
                    .header("Cache-Control", notNullValue())
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Content-Type", nullValue())
                    .body(emptyString());
            with("If-None-Match", known).head(address).then().statusCode(304);
        }
        asked().header("If-None-Match", "\"x\"", tag).get(address).then().statusCode(304);
        for (String other :
                new String[] {"\"other\"", tag.replace("\"", ""), "w/" + tag.substring(1), "\"" + tag, ""}) {
            with("If-None-Match", other).get(address).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {QUERY, "/graphql/schema.graphql", "/graphiql/page.js"})
    void what_a_client_wants_to_be_the_same_is_refused_when_it_is_not(String address) {
        String tag = asked().get(address).header("ETag");
        with("If-Match", tag).get(address).then().statusCode(200);
        with("If-Match", "\"x\", " + tag).get(address).then().statusCode(200);
        with("If-Match", "*").get(address).then().statusCode(200);
        with("If-Match", tag).header("If-None-Match", tag).get(address).then().statusCode(304);
        with("If-Match", "\"x\"")
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(412);
        with("If-Match", "W/" + tag)
                .get(address)
                .then()
                .statusCode(412)
                .body("errors[0].extensions.code", is("PRECONDITION_FAILED"));
    }

    @Test
    void conditions_make_no_answer_of_an_error() {
        for (String condition : new String[] {"If-None-Match", "If-Match"}) {
            with(condition, "*")
                    .get("/graphql?query=%7Bno%7D")
                    .then()
                    .statusCode(200)
                    .body("errors", notNullValue());
            with(condition, "*").get("/graphql").then().statusCode(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {QUERY, "/graphql?query=%7Bno%7D", "/graphql", "/graphql/schema.graphql", "/graphiql/", "/nothing"
            })
    void head_is_get_without_the_body(String address) {
        Response get = with("Accept-Encoding", "gzip").get(address);
        Response head = with("Accept-Encoding", "gzip").head(address);
        assertEquals(get.statusCode(), head.statusCode());
        for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Vary", "Cache-Control"}) {
            assertEquals(get.header(name), head.header(name), name);
        }
        assertEquals("", head.asString());
    }

    @Test
    void each_form_has_a_tag_of_its_own() {
        for (String address : new String[] {QUERY, "/graphql/schema.graphql", "/graphiql/page.js"}) {
            String plain = with("Accept-Encoding", "identity").get(address).header("ETag");
            String zipped = with("Accept-Encoding", "gzip").get(address).header("ETag");
            String deflated = with("Accept-Encoding", "deflate").get(address).header("ETag");
            assertNotEquals(plain, zipped);
            assertNotEquals(zipped, deflated);
            assertNotEquals(plain, deflated);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {QUERY, "/graphql", "/graphql?query=%7Bno%7D", "/graphql/schema.graphql", "/nothing", "/q/health"
            })
    void every_page_may_read_every_answer(String address) {
        asked().redirects().follow(false).get(address).then().header("Access-Control-Allow-Origin", "*");
        with("Origin", "https://one.example")
                .get(address)
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void browsers_ask_once_a_day_what_pages_may_send() {
        with("Origin", "https://one.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,x-mine")
                .options("/graphql")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Max-Age", "86400")
                .header("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
                .header(
                        "Access-Control-Allow-Headers",
                        allOf(
                                containsString("Content-Type"),
                                containsString("Apollo-Require-Preflight"),
                                containsString("x-mine")))
                .body(emptyString());
    }

    @Test
    void options_says_what_can_be_done() {
        asked().options("/graphql").then().statusCode(204).header("Allow", "GET, HEAD, POST, OPTIONS");
        asked().options("/graphql/schema.graphql").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void people_who_open_the_api_are_led_to_graphiql() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
        RequestSpecification request = with("Accept", browser).redirects().follow(false);
        request.get("/graphql")
                .then()
                .statusCode(303)
                .header("Location", "/graphiql/")
                .header("Vary", containsString("Accept"));
        with("Accept", browser).get(QUERY).then().statusCode(200).contentType(ContentType.JSON);
        with("Accept", "*/*").get("/graphql").then().statusCode(400);
        with("Accept", "application/json, text/html;q=0.5")
                .get("/graphql")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/nothing,404,NOT_FOUND",
        "POST,/graphiql,405,METHOD_NOT_ALLOWED",
        "PUT,/graphql,405,METHOD_NOT_ALLOWED",
        "DELETE,/graphql/schema.graphql,405,METHOD_NOT_ALLOWED",
        "POST,/graphiql/,405,METHOD_NOT_ALLOWED",
        "GET,/graphiql/bundled/index.html,404,NOT_FOUND",
        "GET,/q/metrics,404,NOT_FOUND"
    })
    void what_is_not_there_is_refused_with_a_sentence(String method, String address, int status, String code) {
        asked().request(method, address)
                .then()
                .statusCode(status)
                .contentType(ContentType.JSON)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Allow", status == 405 ? notNullValue() : nullValue())
                .body("errors[0].message", not(emptyString()))
                .body("errors[0].extensions.code", is(code));
    }

    @Test
    void coded_bodies_are_refused_with_what_is_read() {
        for (String coding : new String[] {"gzip", "br", "gzip, identity"}) {
            with("Content-Encoding", coding)
                    .contentType(ContentType.JSON)
                    .body("{\"query\": \"{ dataset { title } }\"}")
                    .post("/graphql")
                    .then()
                    .statusCode(415)
                    .header("Accept-Encoding", "identity")
                    .body("errors[0].message", containsString("Content-Encoding"));
        }
    }

    @Test
    void a_body_has_one_type() throws Exception {
        String body = "{\"query\":\"{dataset{title}}\"}";
        for (String types : new String[] {
            "application/json\r\nContent-Type: text/plain",
            "text/plain\r\nContent-Type: application/json",
            "application/json\r\nContent-Type: application/json;charset=latin1"
        }) {
            String answer = exchange(types, body);
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
            assertTrue(answer.contains("Send one `Content-Type`."), answer);
        }
        assertTrue(exchange("application/json\r\nContent-Type: application/json", body)
                .startsWith("HTTP/1.1 200"));
        assertTrue(exchange("application/json, application/json", body).startsWith("HTTP/1.1 200"));
    }

    private static String exchange(String types, String body) throws IOException {
        try (Socket connection = new Socket("localhost", RestAssured.port)) {
            connection
                    .getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                                    + body.length() + "\r\nContent-Type: " + types + "\r\n\r\n" + body)
                            .getBytes(US_ASCII));
            return new String(connection.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void subscriptions_are_refused_with_what_there_is_instead() {
        with("Accept", "text/event-stream")
                .get(QUERY)
                .then()
                .statusCode(406)
                .body("errors[0].message", containsString("Subscriptions are not offered"));
    }

    @Test
    void an_address_has_room_for_the_longest_query() {
        String query = "%7Bdataset%7Btitle%7D%7D%23" + "%7B".repeat(19_900);
        with("Accept", "*/*")
                .get("/graphql?query=" + query)
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }

    private static RequestSpecification with(String header, String value) {
        return asked().header(header, value);
    }

    /** The client adds no coding of its own, and no percent signs. */
    private static RequestSpecification asked() {
        return given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .urlEncodingEnabled(false);
    }
}
