package dev.onrecord.store;

import static dev.onrecord.Asking.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.Asking;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has a place in a client's cache has an id, and is found by it. */
@QuarkusTest
class PartIdsTest {

    private static final Map<String, String> RECORDS = Map.of(
            "claim", "venezuelans-handed-over",
            "statement", "bukele-announces-handover",
            "event", "prisoner-exchange");

    private static JsonPath answered(String document, Map<String, ?> variables) {
        return ask(document, variables).extract().jsonPath();
    }

    @Test
    void a_part_is_found_by_the_id_that_it_has() {
        JsonPath parts = answered("parts.graphql", RECORDS);
        List<Map<String, Object>> given = Stream.of(
                        "data.claim.accounts",
                        "data.statement.quotations",
                        "data.event.participants",
                        "data.event.related")
                .flatMap(list -> parts.<Map<String, Object>>getList(list).stream())
                .toList();
        List<Object> ids =
                new ArrayList<>(given.stream().map(part -> part.get("id")).toList());
        assertTrue(given.size() > 10, given::toString);
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique");
        List<Map<String, Object>> found =
                answered("refetched-parts.graphql", Map.of("ids", ids)).getList("data.nodes");
        for (int i = 0; i < given.size(); i++) {
            Map<String, Object> again = found.get(i);
            given.get(i).forEach((field, value) -> assertEquals(value, again.get(field), field));
        }
    }

    @Test
    void an_id_names_the_record_and_the_number_within_it() {
        ask("parts.graphql", RECORDS)
                .body("data.claim.accounts[2].id", is("account:venezuelans-handed-over:3"))
                .body("data.statement.quotations[0].id", is("quotation:bukele-announces-handover:1"))
                .body("data.event.participants[1].id", is("participation:prisoner-exchange:2"))
                .body("data.event.related[0].id", is("relation:prisoner-exchange:1"));
    }

    @Test
    void ids_of_records_and_parts_mix_and_those_of_nothing_are_null() {
        ask(
                        "refetched-parts.graphql",
                        Map.of(
                                "ids",
                                List.of(
                                        "event:prisoner-exchange",
                                        "account:venezuelans-handed-over:1",
                                        "account:venezuelans-handed-over:999999999",
                                        "account:no-such-claim:1",
                                        "quotation:bukele-announces-handover:1",
                                        "account:venezuelans-handed-over:1")))
                .body("data.nodes[0].__typename", is("Event"))
                .body("data.nodes[1].claim.id", is("claim:venezuelans-handed-over"))
                .body("data.nodes[2]", nullValue())
                .body("data.nodes[3]", nullValue())
                .body("data.nodes[4].statement.id", is("statement:bukele-announces-handover"))
                .body("data.nodes[5].id", is("account:venezuelans-handed-over:1"));
    }

    @Test
    void an_id_that_is_none_says_how_one_is_written() {
        String[] wrong = {
            "account:venezuelans-handed-over", "account:x:0", "account::1", "participation:x:1:2", "relation:"
        };
        for (String id : wrong) {
            io.restassured.RestAssured.given()
                    .contentType("application/json")
                    .body(Map.of(
                            "query", Asking.read("refetched-parts.graphql"), "variables", Map.of("ids", List.of(id))))
                    .post("/graphql")
                    .then()
                    .body("errors.extensions.code", contains("BAD_ID"))
                    .body("errors[0].message", containsString(":1`"))
                    .body("data.nodes", contains(nullValue()));
        }
    }
}
