package dev.onrecord;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that keeps its schema and its tools to itself, and is read by the pages of one site. */
@QuarkusTest
@TestProfile(SwitchedOffTest.Reserved.class)
class SwitchedOffTest {

    public static class Reserved implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "onrecord.introspection.enabled", "false",
                    "onrecord.sdl.enabled", "false",
                    "onrecord.graphiql.enabled", "false",
                    "quarkus.http.header.\"X-Robots-Tag\".value", "noindex",
                    "quarkus.http.header.\"X-Robots-Tag\".methods", "GET",
                    "quarkus.http.cors.origins", "https://reader.example, /https://[a-z]+\\.example\\.org/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Event\") { name } }",
                "{ dataset { title } x: __schema { types { name } } }",
                "{ ...a } fragment a on Query { ... { __schema { types { name } } } }"
            })
    void introspection_is_not_answered(String query) {
        ask(query).body("data", nullValue()).body("errors[0].extensions.code", is("INTROSPECTION_OFF"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ evnts { totalCount } } | There is no field `evnts` here.",
                "{ node(id: 1) { titl } } | There is no field `titl` here.",
                "{ event { slug } } | `event` lacks an argument that it needs.",
                "{ events(firs: 1) { totalCount } } | `events` has no argument `firs`.",
                "{ events(orderBy: DATE) { totalCount } } | `orderBy` of `events` takes a value of its enum, not DATE.",
                "{ events(filter: 5) { totalCount } } | `filter` of `events` takes an object, not 5.",
                "{ events(filter: {kind: RELEASE}) { totalCount } } | `filter` of `events` has no field `kind`.",
                "query A($x: Sting) { event(slug: $x) { slug } } | There is no type `Sting`.",
                "query A($x: ID) { event(slug: $x) { slug } } | `$x` is a `ID`, and stands where another type is wanted."
            })
    void mistakes_teach_no_names_of_the_schema(String query, String message) {
        ask(query).body("errors[0].message", is(message));
    }

    /** It keeps all requests on the framework's routes, which know of methods. */
    @Test
    void what_an_operator_has_for_one_method_the_others_do_not_say() {
        given().get("/graphql?query=%7Bdataset%7Btitle%7D%7D")
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", "noindex");
        given().contentType("application/json")
                .body("{\"query\": \"{ dataset { title } }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", nullValue())
                .header("X-Frame-Options", "DENY");
    }

    @Test
    void questions_are_still_answered() {
        ask("{ __typename dataset { __typename } }")
                .body("errors", nullValue())
                .body("data.dataset.__typename", is("Dataset"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql/schema.graphql",
                "/graphql/schema.graphql/",
                "/graphiql",
                "/graphiql/",
                "/graphiql/page.js",
                "/graphiql/bundled/graphiql.min.js",
                "/q/metrics",
                "/q/metrics/",
                "/q/metrics/x",
                "/q//metrics",
                "/q/./metrics",
                "/q/%6detrics"
            })
    void schema_page_and_metrics_are_not_there(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", is("NOT_FOUND"));
    }

    @Test
    void pages_do_not_lead_to_what_is_not_there() {
        given().accept("text/html").get("/").then().statusCode(200).body(not(containsString("graphiql")));
    }

    @Test
    void what_is_not_there_says_once_that_it_depends_on_the_page_that_asks() {
        given().header("Origin", "https://other.example")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .header("Vary", matchesPattern("(?!.*Origin.*Origin).*Origin.*"))
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void pages_of_other_sites_may_not_ask() {
        given().header("Origin", "https://reader.example")
                .queryParam("query", "{ dataset { title } }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Vary", containsString("Origin"))
                .header("Access-Control-Allow-Origin", "https://reader.example");
        given().queryParam("query", "{ dataset { title } }")
                .get("/graphql")
                .then()
                .header("Vary", containsString("Origin"))
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://other.example")
                .queryParam("query", "{ dataset { title } }")
                .get("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void pages_of_sites_that_fit_a_pattern_may() {
        for (String origin : new String[] {"https://a.example.org", "https://b.example.org"}) {
            given().header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .options("/graphql")
                    .then()
                    .statusCode(204)
                    .header("Vary", containsString("Origin"))
                    .header("Access-Control-Allow-Origin", origin);
        }
        given().header("Origin", "https://1.example.org")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .header("Vary", containsString("Origin"))
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @Test
    void nobody_is_led_to_a_page_that_is_not_there() {
        given().accept("text/html,*/*;q=0.8")
                .redirects()
                .follow(false)
                .get("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("query"));
    }

    private static ValidatableResponse ask(String query) {
        return given().queryParam("query", query).get("/graphql").then();
    }
}
