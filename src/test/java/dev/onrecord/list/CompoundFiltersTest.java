package dev.onrecord.list;

import static dev.onrecord.Asking.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Filters that are put together of filters, those for what frontends show, and the orders of nested lists. */
@QuarkusTest
class CompoundFiltersTest {

    private static int count(String noun, Map<String, ?> filter) {
        return ask("counts.graphql", Map.of(noun, filter)).extract().path("data." + noun + ".totalCount");
    }

    @Test
    void one_of_several_filters_is_enough_with_any_and_none_with_not() {
        Map<String, ?> dated = Map.of("dated", true);
        Map<String, ?> releases = Map.of("kinds", List.of("RELEASE"));
        int all = count("events", Map.of());
        int both = count("events", Map.of("all", List.of(dated, releases)));
        assertEquals(both, count("events", Map.of("dated", true, "kinds", List.of("RELEASE"))));
        assertEquals(
                count("events", dated) + count("events", releases) - both,
                count("events", Map.of("any", List.of(dated, releases))));
        assertEquals(all - count("events", dated), count("events", Map.of("not", dated)));
        assertEquals(all, count("events", Map.of("any", List.of(dated, Map.of("not", dated)))));
        assertEquals(all, count("events", Map.of("not", Map.of("not", Map.of()))));
        assertEquals(0, count("events", Map.of("any", List.of())));
        assertEquals(0, count("events", Map.of("not", Map.of())));
    }

    @Test
    void what_is_not_known_of_a_record_is_not_so() {
        int undated = count("events", Map.of("dated", false));
        assertTrue(undated > 0);
        int outside = count("events", Map.of("not", Map.of("from", "0001-01-01")));
        assertEquals(undated, outside);
        assertEquals(
                count("statements", Map.of()),
                count("statements", Map.of("not", Map.of("onlySource", "telegraph")))
                        + count("statements", Map.of("onlySource", "telegraph")));
    }

    @Test
    void each_alternative_holds_for_a_quotation_of_its_own() {
        Map<String, ?> faq = Map.of("sources", List.of("operation-faq"), "modes", List.of("DIRECT"));
        Map<String, ?> telegraph = Map.of("sources", List.of("telegraph"), "modes", List.of("INDIRECT"));
        int either = count("statements", Map.of("any", List.of(faq, telegraph)));
        int both = count("statements", Map.of("all", List.of(faq, telegraph)));
        assertEquals(count("statements", faq) + count("statements", telegraph), either + both);
    }

    @Test
    void what_frontends_show_can_be_asked_for() {
        ask("filtered-claims.graphql", Map.of("filter", Map.of("disagreements", true)))
                .body("data.claims.nodes.agreement.unique().sort()", contains("CONFLICTING", "DISPUTED"));
        ask("filtered-claims.graphql", Map.of("filter", Map.of("disagreements", false)))
                .body("data.claims.nodes.agreement", not(hasItem("DISPUTED")));
        ask("filtered-claims.graphql", Map.of("filter", Map.of("subjects", List.of("actor:cecot"))))
                .body("data.claims.nodes.slug", hasItem("name-of-cecot"))
                .body("data.claims.nodes.slug", not(hasItem("americans-freed")));
        ask("filtered-events.graphql", Map.of("filter", Map.of("topLevel", true)))
                .body("data.events.nodes.partOf", everyItem(nullValue()))
                .body("data.events.nodes.slug", hasItem("prisoner-exchange"));
        ask("filtered-events.graphql", Map.of("filter", Map.of("topLevel", false)))
                .body("data.events.nodes.partOf", everyItem(not(nullValue())));
        ask("filtered-events.graphql", Map.of("filter", Map.of("statuses", List.of("PROPOSED", "DISPUTED"))))
                .body("data.events.nodes.status", everyItem(not(is("OCCURRED"))))
                .body("data.events.nodes", not(empty()));
    }

    @Test
    void nested_lists_are_filtered_and_ordered_as_those_at_the_root() {
        Map<String, Object> variables = Map.of("slug", "telegraph", "actor", "nayib-bukele");
        List<String> newest = ask("nested-lists.graphql", variables).extract().path("data.source.events.nodes.slug");
        List<String> oldest = new ArrayList<>(ask("timeline.graphql", Map.of("first", 100))
                .extract()
                .<List<String>>path("data.events.edges.node.slug"));
        oldest.retainAll(newest);
        assertEquals(oldest.get(oldest.size() - 1), newest.get(0));
        ask("nested-lists.graphql", variables)
                .body("data.source.claims.nodes.agreement", everyItem(is("CONFLICTING")))
                .body("data.source.silentOn.nodes.weight", everyItem(not(is("DETAIL"))))
                .body("data.source.actors.nodes.kind", everyItem(is("PERSON")))
                .body("data.source.statements.nodes.act", everyItem(is("THANKS")))
                .body("data.actor.addressed.nodes.act", everyItem(is("THANKS")))
                .body("data.actor.addressed.nodes", not(empty()))
                .body("data.actor.mentioned.nodes.speaker.slug", everyItem(is("marco-rubio")));
    }

    @Test
    void claims_are_ordered_by_verdict_and_by_their_events() {
        List<String> verdicts = ask("ordered-claims.graphql", Map.of("orderBy", "AGREEMENT_ASC"))
                .extract()
                .path("data.claims.nodes.agreement");
        assertEquals("CONFLICTING", verdicts.get(0));
        assertTrue(verdicts.indexOf("DISPUTED") < verdicts.indexOf("UNANIMOUS"));
        List<String> weights = ask("ordered-claims.graphql", Map.of("orderBy", "AGREEMENT_ASC"))
                .extract()
                .path("data.claims.nodes.findAll { it.agreement == 'CONFLICTING' }.weight");
        assertEquals(
                weights.stream()
                        .sorted(java.util.Comparator.comparing(List.of("HEADLINE", "BODY", "DETAIL")::indexOf))
                        .toList(),
                weights,
                "headlines first");
        for (String order : List.of("EVENT_DATE_ASC", "EVENT_DATE_DESC")) {
            List<String> days = ask("ordered-claims.graphql", Map.of("orderBy", order))
                    .extract()
                    .path("data.claims.nodes.collect { it.about?.date?.earliest }");
            int dated = (int) days.stream().filter(day -> day != null).count();
            assertTrue(days.subList(dated, days.size()).stream().allMatch(day -> day == null), "undated ones last");
            List<String> sorted = new ArrayList<>(days.subList(0, dated));
            sorted.sort(
                    order.endsWith("ASC") ? java.util.Comparator.naturalOrder() : java.util.Comparator.reverseOrder());
            assertEquals(sorted, days.subList(0, dated));
        }
    }
}
