package dev.onrecord.list;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.Asking.askInVain;
import static dev.onrecord.list.FacetFilters.assertCounts;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What lists hold is counted as the filters count it. */
@QuarkusTest
class FacetsTest {

    @Inject
    SessionFactory sessions;

    @Test
    void every_facet_has_a_filter_that_takes_its_values() {
        FacetFilters.FIELDS.forEach((noun, fields) -> {
            String type = Character.toUpperCase(noun.charAt(0)) + noun.substring(1, noun.length() - 1) + "Facet";
            List<String> facets = given().queryParam(
                            "query", "{ __type(name: \"" + type + "\") { enumValues { name } } }")
                    .get("/graphql")
                    .path("data.__type.enumValues.name");
            assertEquals(Set.copyOf(facets), fields.keySet(), noun);
            List<String> asked = ask("facets.graphql", Map.of()).extract().path("data." + noun + ".facets.by");
            assertEquals(Set.copyOf(facets), Set.copyOf(asked), noun);
        });
    }

    @Test
    void every_count_of_the_whole_record_is_what_the_filter_by_the_value_comes_to() {
        FacetFilters.FIELDS.keySet().forEach(noun -> assertTrue(assertCounts(noun, Map.of()) > 5, noun));
    }

    @Test
    void a_count_is_what_the_filter_by_the_value_comes_to() {
        assertTrue(assertCounts("events", Map.of("text", "venezuela")) > 20);
        assertTrue(assertCounts("statements", Map.of("events", List.of("prisoner-exchange"))) > 30);
        assertTrue(assertCounts("claims", Map.of("weights", List.of("HEADLINE"))) > 10);
        assertTrue(assertCounts("actors", Map.of("text", "venezuela")) > 5);
        assertTrue(assertCounts("sources", Map.of("dated", true)) > 5);
    }

    @Test
    void what_is_asked_of_quotations_is_counted_of_one_and_the_same() {
        assertTrue(assertCounts("statements", Map.of("sources", List.of("operation-faq"), "modes", List.of("DIRECT")))
                > 10);
        assertTrue(assertCounts("statements", Map.of("text", "regime", "attributions", List.of("NAMED"))) > 5);
    }

    @Test
    void filters_within_filters_count_too() {
        assertTrue(assertCounts("events", Map.of("not", Map.of("kinds", List.of("RELEASE")), "dated", true)) > 10);
    }

    @Test
    void a_facet_is_not_narrowed_by_what_the_filter_says_of_it() {
        List<?> all = ask("facets.graphql", Map.of()).extract().path("data.events.facets[2].values");
        ask("facets.graphql", Map.of("events", Map.of("statuses", List.of("PROPOSED"))))
                .body("data.events.facets[2].by", is("STATUS"))
                .body("data.events.facets[2].values", is(all));
    }

    @Test
    void values_have_labels_and_come_in_order() {
        ask("facets.graphql", Map.of())
                .body(
                        "data.events.facets[0].values.find { it.value == 'PRISONER_EXCHANGE' }.label",
                        is("Prisoner exchange"))
                .body("data.statements.facets[0].values.find { it.value == 'nayib-bukele' }.label", is("Nayib Bukele"))
                .body("data.events.facets[5].values.find { it.value == 'SV' }.label", is("El Salvador"))
                .body("data.sources.facets[1].values[0].label", is("English"));
        List<String> months = ask("facets.graphql", Map.of()).extract().path("data.events.facets[7].values.value");
        assertEquals(months.stream().sorted().toList(), months);
        List<Integer> counts = ask("facets.graphql", Map.of()).extract().path("data.statements.facets[0].values.count");
        assertEquals(counts.stream().sorted(java.util.Comparator.reverseOrder()).toList(), counts);
    }

    @Test
    void each_parent_has_counts_of_its_own_in_one_statement_a_facet() {
        Statistics statistics = sessions.getStatistics();
        Map<String, Object> filter = Map.of("filter", Map.of("text", "exchange"));
        long before = statistics.getPrepareStatementCount();
        List<Map<String, Object>> sources =
                ask("facets-of-each.graphql", filter).extract().path("data.sources.nodes");
        long first = statistics.getPrepareStatementCount() - before;
        // Sources, their statements, the quotations of these, and two facets; totals, where lists are not kept.
        assertTrue(first <= 6, first + " statements");
        for (Map<String, Object> source : sources) {
            Map<?, ?> statements = (Map<?, ?>) source.get("statements");
            Map<?, ?> speakers = (Map<?, ?>) ((List<?>) statements.get("facets")).get(0);
            int sum = ((List<?>) speakers.get("values"))
                    .stream()
                            .mapToInt(value -> (Integer) ((Map<?, ?>) value).get("count"))
                            .sum();
            assertEquals(statements.get("totalCount"), sum, () -> String.valueOf(source.get("slug")));
        }
    }

    @Test
    void what_is_chosen_of_a_chart_does_not_narrow_the_chart() {
        List<?> all = ask("facets.graphql", Map.of()).extract().path("data.events.facets[7].values");
        ask("facets.graphql", Map.of("events", Map.of("periods", List.of("2025-07", "2024"))))
                .body("data.events.facets[7].by", is("MONTH"))
                .body("data.events.facets[7].values", is(all));
        askInVain("counts.graphql", Map.of("events", Map.of("periods", List.of("2025", "July"))))
                .body("errors[0].extensions.code", is("BAD_DATE"))
                .body("errors[0].message", containsString("'July' is no year, month or day"));
    }

    @Test
    void sizes_of_facets_are_checked() {
        ask("facets.graphql", Map.of("first", 1)).body("data.events.facets[3].values", hasSize(1));
        ask("facets.graphql", Map.of("first", 0)).body("data.events.facets[3].values", empty());
    }

    @Test
    void a_filter_put_together_of_too_many_is_refused() {
        Map<String, Object> deep = Map.of("text", "a");
        for (int i = 0; i < 5; i++) {
            deep = Map.of("not", deep);
        }
        askInVain("counts.graphql", Map.of("events", deep))
                .body("errors[0].extensions.code", is("FILTER_TOO_LARGE"))
                .body("errors[0].message", containsString("More than 5 filters"));
        List<Map<String, Object>> many = java.util.Collections.nCopies(50, Map.of("text", "a"));
        askInVain("counts.graphql", Map.of("claims", Map.of("any", many)))
                .body("errors[0].extensions.code", is("FILTER_TOO_LARGE"))
                .body("errors[0].message", containsString("51 filters"));
    }
}
