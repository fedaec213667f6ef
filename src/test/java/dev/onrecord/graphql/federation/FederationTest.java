package dev.onrecord.graphql.federation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service as a subgraph, asked as gateways ask it. {@code FederationIT} puts a gateway in front of it. */
@QuarkusTest
@TestProfile(FederationTest.Federated.class)
class FederationTest {

    private static final String ENTITIES = """
            query ($representations: [_Any!]!) {
              _entities(representations: $representations) {
                __typename
                ... on Node { id }
                ... on Event { title parts { title } }
                ... on Actor { name statements(first: 1) { nodes { gist } } }
                ... on Account { asWritten }
              }
            }
            """;

    @Inject
    SessionFactory database;

    public static class Federated implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.federation.enabled", "true");
        }
    }

    @Test
    void every_type_with_a_global_id_has_it_as_its_key() {
        String sdl = ask("{ _service { sdl } }", Map.of())
                .body("errors", nullValue())
                .extract()
                .path("data._service.sdl");
        assertTrue(sdl.startsWith("extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\""), sdl);
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
        for (ObjectTypeDefinition type : types.getTypes(ObjectTypeDefinition.class)) {
            boolean isNode = type.getImplements().toString().contains("'Node'");
            assertEquals(isNode, type.hasDirective("key"), type.getName());
            assertEquals(type.getName().equals("PageInfo"), type.hasDirective("shareable"), type.getName());
        }
        assertTrue(
                types.getType("_Any").isEmpty() && types.getType("_Entity").isEmpty(), "what composition adds itself");
    }

    @Test
    void records_and_parts_are_given_for_their_keys_in_order() {
        entities(
                        of("Event", "event:prisoner-exchange"),
                        of("Actor", "actor:marco-rubio"),
                        of("Account", "account:venezuelans-handed-over:1"),
                        of("Event", "event:nothing-of-the-kind"),
                        of("Event", "event:prisoner-exchange"))
                .body("errors", nullValue())
                .body("data._entities.__typename", contains("Event", "Actor", "Account", "Event"))
                .body("data._entities[0].id", is("event:prisoner-exchange"))
                .body("data._entities[1].name", is("Marco Rubio"))
                .body("data._entities[2].asWritten", notNullValue())
                .body("data._entities[3]", nullValue())
                .body("data._entities[4].title", notNullValue());
    }

    @Test
    void keys_may_stand_in_the_document() {
        ask(
                        "{ _entities(representations: [{ __typename: \"Event\", id: \"event:prisoner-exchange\", x: [1] }])"
                                + " { ... on Event { slug } } }",
                        Map.of())
                .body("data._entities.slug", contains("prisoner-exchange"));
        ask(
                        "query ($id: ID!) { _entities(representations: { __typename: \"Event\", id: $id })"
                                + " { ... on Event { slug } } }",
                        Map.of("id", "event:prisoner-exchange"))
                .body("data._entities.slug", contains("prisoner-exchange"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Event | actor:marco-rubio | BAD_REPRESENTATION | is of the type Actor, and not Event.",
                "Node | event:prisoner-exchange | BAD_REPRESENTATION | `__typename` is none of Account, Actor, Claim",
                "Place | x | BAD_REPRESENTATION | `__typename` is none of",
                "Event | prisoner-exchange | BAD_ID | is not an id"
            })
    void what_names_no_record_is_told_in_its_place(String type, String id, String code, String message) {
        entities(of("Event", "event:prisoner-exchange"), of(type, id))
                .body("data._entities[0].title", notNullValue())
                .body("data._entities[1]", nullValue())
                .body("errors[0].path", contains("_entities", 1))
                .body("errors[0].message", containsString(message))
                .body("errors[0].extensions.code", is(code));
    }

    @Test
    void a_representation_without_a_key_is_told_too() {
        entities(
                        Map.of("__typename", "Event"),
                        Map.of("id", "event:prisoner-exchange"),
                        Map.of("__typename", "Event", "id", 5))
                .body("data._entities", contains(nullValue(), nullValue(), nullValue()))
                .body(
                        "errors.extensions.code",
                        contains("BAD_REPRESENTATION", "BAD_REPRESENTATION", "BAD_REPRESENTATION"));
        ask(ENTITIES, Map.of("representations", List.of("event:prisoner-exchange")))
                .body("errors[0].extensions.code", is("BAD_VARIABLE"));
    }

    @Test
    void a_batch_costs_one_statement_for_each_type_and_each_level() {
        long before = database.getStatistics().getPrepareStatementCount();
        List<Map<String, Object>> keys = new ArrayList<>();
        for (String type : List.of("event", "actor")) {
            List<String> ids = ask("{ " + type + "s(first: 40) { nodes { id } } }", Map.of())
                    .extract()
                    .path("data." + type + "s.nodes.id");
            ids.forEach(id -> keys.add(of(type.equals("event") ? "Event" : "Actor", id)));
        }
        long listed = database.getStatistics().getPrepareStatementCount();
        assertTrue(listed > before);

        ask(
                        "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Event { title } ... on Actor { name } } }",
                        Map.of("keys", keys))
                .body("errors", nullValue())
                .body("data._entities.size()", is(80));
        assertEquals(2, database.getStatistics().getPrepareStatementCount() - listed);

        ask(ENTITIES, Map.of("representations", keys)).body("errors", nullValue());
        // Besides the records: the parts of the events, and the first pages of statements.
        assertEquals(4, database.getStatistics().getPrepareStatementCount() - listed - 2);
    }

    @Test
    void its_cost_is_known_by_the_keys() {
        Map<String, Object> body = Map.of(
                "query",
                        "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Event { title parts { title } } } }",
                "variables", Map.of("r", List.of(of("Event", "event:prisoner-exchange"), of("Event", "event:none"))),
                "extensions", Map.of("cost", true));
        ValidatableResponse answer = given().contentType(ContentType.JSON)
                .body(body)
                .post("/graphql")
                .then();
        int parts = answer.extract().path("data._entities[0].parts.size()");
        answer.body("extensions.cost.estimated", is(3 + parts));
    }

    @Test
    void too_many_keys_are_refused() {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            keys.add(of("Event", "event:none-" + i));
        }
        ask(ENTITIES, Map.of("representations", keys)).body("errors[0].extensions.code", is("LIST_TOO_LONG"));
    }

    @Test
    void introspection_and_the_schema_say_so() {
        ask(
                        "{ __type(name: \"_Entity\") { possibleTypes { name } } __schema { queryType { fields { name } } } }",
                        Map.of())
                .body("data.__type.possibleTypes.name", hasItems("Event", "Actor", "Claim", "Quotation"))
                .body("data.__schema.queryType.fields.name", hasItems("_service", "_entities", "events"));
        given().get("/graphql/schema.graphql")
                .then()
                .body(containsString("union _Entity = "))
                .body(containsString("scalar _Any"));
    }

    @Test
    void everything_else_is_as_without_it() {
        ask("{ node(id: \"event:prisoner-exchange\") { id } events(first: 2) { nodes { title } } }", Map.of())
                .body("errors", nullValue())
                .body("data.events.nodes.size()", lessThanOrEqualTo(2));
    }

    private static Map<String, Object> of(String type, String id) {
        return Map.of("__typename", type, "id", id);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static ValidatableResponse entities(Map<String, Object>... representations) {
        return ask(ENTITIES, Map.of("representations", List.of(representations)));
    }

    private static ValidatableResponse ask(String query, Map<String, ?> variables) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }
}
