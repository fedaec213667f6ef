package dev.onrecord.store;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.Asking.askInVain;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.onrecord.Example;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds that a dataset adds to those of the schema; the dataset is the worked example. */
@QuarkusTest
@TestProfile(Example.class)
class KindsTest {

    @Test
    void the_kinds_of_a_dataset_are_data() {
        ask("kinds.graphql", Map.of())
                .body("data.kinds.slug", contains("shipping-line", "shipwreck", "sinking", "rescue"))
                .body("data.kinds.scheme", contains("ACTOR", "EVENT", "EVENT", "EVENT"))
                .body("data.kinds.enumValue", contains("COMPANY", "ACCIDENT", "ACCIDENT", "AID"))
                .body("data.kinds.find { it.slug == 'sinking' }.broader.slug", is("shipwreck"))
                .body("data.kinds.find { it.slug == 'shipwreck' }.broader", nullValue())
                .body("data.kinds.find { it.slug == 'shipwreck' }.narrower.slug", contains("sinking"))
                .body("data.kinds.find { it.slug == 'rescue' }.description", is("People are brought out of danger."));
        ask("kinds.graphql", Map.of("schemes", List.of("CHANNEL", "ACTOR")))
                .body("data.kinds.slug", contains("shipping-line"));
    }

    @Test
    void who_does_not_know_a_kind_finds_the_one_of_the_schema() {
        ask("events-of-kinds.graphql", Map.of("filter", Map.of("kinds", List.of("ACCIDENT"))))
                .body("data.events.nodes.slug", contains("sinking"))
                .body("data.events.nodes[0].kind", is("ACCIDENT"))
                .body("data.events.nodes[0].kindDetail.name", is("Sinking of a ship"))
                .body("data.events.nodes[0].participants.actor.kindDetail", contains(nullValue()))
                .body("data.events.nodes[0].statements.nodes.actDetail", hasItem(nullValue()))
                .body("data.events.nodes[0].statements.nodes.channelDetail", hasItem(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"sinking, sinking", "shipwreck, sinking", "rescue, rescue"})
    void a_filter_by_a_kind_takes_in_the_narrower_ones(String kind, String event) {
        ask("events-of-kinds.graphql", Map.of("filter", Map.of("kindDetails", List.of(kind))))
                .body("data.events.nodes.slug", contains(event));
    }

    @Test
    void a_kind_that_is_not_there_is_an_error_with_the_nearest() {
        askInVain("events-of-kinds.graphql", Map.of("filter", Map.of("kindDetails", List.of("shipwrek"))))
                .body("errors[0].extensions.code", is("UNKNOWN_RECORD"))
                .body("errors[0].message", containsString("Did you mean 'shipwreck'?"))
                .body("errors[0].message", containsString("kinds(schemes: [EVENT])"));
    }

    @Test
    void kinds_are_found_by_their_names() {
        ask("search.graphql", Map.of("text", "shipping line"))
                .body("data.search.edges.node.id", hasItem("actor:lenna-line"));
        ask("events-of-kinds.graphql", Map.of("filter", Map.of("text", "sinking of a SHIP")))
                .body("data.events.nodes.slug", contains("sinking"));
        ask("events-of-kinds.graphql", Map.of("filter", Map.of("kindDetails", List.of())))
                .body("data.events.nodes", empty());
    }
}
