package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told about every answer, and what nobody is told. */
@QuarkusTest
class HeadersTest {

    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query={dataset{title}}",
                "/graphql?query={no}",
                "/graphql",
                "/graphql/schema.graphql",
                "/graphiql/",
                "/graphiql/page.js",
                "/graphiql/bundled/graphiql.min.js",
                "/graphiql/bundled/index.html",
                "/q/health",
                "/",
                "/nothing"
            })
    void every_answer_is_what_it_says_and_belongs_in_no_frame(String address) {
        get(address)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header(POLICY, allOf(startsWith("default-src 'none'"), containsString("frame-ancestors 'none'")))
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }

    @Test
    void the_page_runs_its_own_scripts_alone() {
        get("/graphiql/").header(POLICY, allOf(containsString("script-src 'self';"), not(containsString("http"))));
        get("/graphql/schema.graphql").header(POLICY, not(containsString("script-src")));
    }

    /** Of those that ask, the requests come by a route of their own; OPTIONS comes by that of everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void whichever_way_a_request_comes_its_answer_says_the_same(String method) {
        Set<Header> common = new HashSet<>(given().options("/graphql").headers().asList());
        common.removeIf(header ->
                Set.of("allow", "vary", "date").contains(header.getName().toLowerCase(Locale.ROOT)));
        assertTrue(common.size() >= 6, common.toString());
        List<Header> answer = given().contentType(ContentType.JSON)
                .body(method.equals("POST") ? "{\"query\": \"{ dataset { title } }\"}" : "")
                .request(method, method.equals("POST") ? "/graphql" : "/graphql?query=%7Bdataset%7Btitle%7D%7D")
                .headers()
                .asList();
        assertTrue(answer.containsAll(common), () -> common + " and " + answer);
    }

    @Test
    void refusals_have_the_headers_too() {
        given().contentType(ContentType.TEXT)
                .body("x")
                .post("/graphql")
                .then()
                .statusCode(415)
                .header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphiql/bundled",
                "/graphiql/bundled/",
                "/graphiql/bundled/index.html",
                "/graphiql//bundled/index.html",
                "/graphiql/./bundled/index.html",
                "/graphiql/bundled/%69ndex.html",
                "/graphiql/bundled/render.js",
                "/graphiql/bundled/graphiql.min.js.map"
            })
    void what_the_extension_bundles_beside_the_parts_of_our_page_is_not_served(String address) {
        get(address).statusCode(404).body(not(containsString("SmallRye")));
    }

    private static ValidatableResponse get(String address) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(address.replace("{", "%7B").replace("}", "%7D"))
                .then();
    }
}
