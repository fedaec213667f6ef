package dev.onrecord.list;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.list.FacetFilters.assertCounts;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.Example;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facets of a dataset that adds kinds of its own; it is the worked example. */
@QuarkusTest
@TestProfile(Example.class)
class FacetsOfExampleTest {

    @Test
    void every_count_is_what_the_filter_by_the_value_comes_to() {
        FacetFilters.FIELDS.keySet().forEach(noun -> assertTrue(assertCounts(noun, Map.of()) > 2, noun));
    }

    @Test
    void a_kind_that_the_dataset_adds_counts_what_is_of_a_narrower_one() {
        String kinds = "data.events.facets.find { it.by == 'KIND_DETAIL' }.values";
        ask("facets.graphql", Map.of())
                .body(kinds + ".value", contains("rescue", "shipwreck", "sinking"))
                .body(kinds + ".label", contains("Rescue", "Shipwreck", "Sinking of a ship"))
                .body(kinds + ".count", contains(1, 1, 1));
        ask("facets.graphql", Map.of("events", Map.of("kindDetails", List.of("rescue"), "kinds", List.of("ACCIDENT"))))
                .body("data.events.totalCount", is(0))
                .body(kinds + ".value", contains("shipwreck", "sinking"));
    }

    @Test
    void a_country_where_nothing_happened_has_no_events() {
        ask("events-of-kinds.graphql", Map.of("filter", Map.of("countries", List.of("ZZ", "\u0000"))))
                .body("data.events.nodes", empty());
    }
}
