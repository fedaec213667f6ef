package dev.onrecord.claim;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.Asking.askInVain;
import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What filters of claims say of their comparison leaves those of which answers say so: a plain loop over all claims. */
@QuarkusTest
class ComparisonFiltersTest {

    private List<Map<String, Object>> all;

    @BeforeEach
    void read() {
        all = nodes("standing-alone.graphql", Map.of("first", 100));
        assertTrue(all.size() > 50);
    }

    private static List<Map<String, Object>> nodes(Map<String, ?> filter) {
        return nodes("filtered-claims.graphql", Map.of("filter", filter));
    }

    private static List<Map<String, Object>> nodes(String document, Map<String, ?> variables) {
        Map<String, Object> claims = ask(document, variables).extract().path("data.claims");
        List<Map<String, Object>> nodes = list(claims, "nodes");
        assertEquals(claims.get("totalCount"), nodes.size());
        return nodes;
    }

    @SuppressWarnings("unchecked") // Objects of JSON are maps, and lists are lists.
    private static List<Map<String, Object>> list(Map<String, Object> node, String field) {
        return (List<Map<String, Object>>) node.get(field);
    }

    /** What stands at the end of a path of objects; null where one of them is null. */
    private static Object at(Object node, String... fields) {
        Object value = node;
        for (String field : fields) {
            value = value == null ? null : ((Map<?, ?>) value).get(field);
        }
        return value;
    }

    private static Set<String> slugs(Map<String, Object> claim, String list, String... path) {
        return list(claim, list).stream()
                .map(each -> (String) at(each, path))
                .filter(Objects::nonNull)
                .collect(toCollection(TreeSet::new));
    }

    /** @return how many claims the filter leaves, and its negation does not */
    private int assertLeaves(Map<String, ?> filter, Predicate<Map<String, Object>> wanted) {
        List<Object> expected =
                all.stream().filter(wanted).map(claim -> claim.get("slug")).toList();
        assertEquals(
                expected, nodes(filter).stream().map(claim -> claim.get("slug")).toList(), filter::toString);
        assertEquals(all.size() - expected.size(), nodes(Map.of("not", filter)).size(), filter::toString);
        return expected.size();
    }

    /** Tries each value that any claim has, and two of them together. */
    private void assertLeavesEach(String field, Function<Map<String, Object>, Set<String>> values) {
        List<String> known = all.stream()
                .flatMap(claim -> values.apply(claim).stream())
                .distinct()
                .toList();
        assertTrue(!known.isEmpty(), field);
        for (String value : known) {
            assertTrue(assertLeaves(
                            Map.of(field, List.of(value)),
                            claim -> values.apply(claim).contains(value))
                    > 0);
        }
        List<String> two = known.subList(0, Math.min(2, known.size()));
        assertLeaves(Map.of(field, two), claim -> two.stream().anyMatch(values.apply(claim)::contains));
        assertEquals(0, assertLeaves(Map.of(field, List.of()), claim -> false));
    }

    @Test
    void claims_are_found_by_who_stands_alone() {
        assertLeavesEach("outliers", claim -> slugs(claim, "outliers", "source", "slug"));
        assertLeavesEach("outlierSpeakers", claim -> slugs(claim, "outliers", "statement", "speaker", "slug"));
        assertTrue(assertLeaves(
                        Map.of("hasOutliers", true),
                        claim -> !list(claim, "outliers").isEmpty())
                > 3);
        assertLeaves(
                Map.of("hasOutliers", false), claim -> list(claim, "outliers").isEmpty());
    }

    @Test
    void claims_are_found_by_who_speaks_and_by_what_accounts_go_back_to() {
        assertLeavesEach("speakers", claim -> slugs(claim, "accounts", "voice", "slug"));
        String[] origin = {"origin", "statement", "slug"};
        Set<String> some = all.stream()
                .flatMap(claim -> slugs(claim, "accounts", origin).stream())
                .limit(10)
                .collect(toCollection(TreeSet::new));
        some.forEach(statement -> assertLeaves(
                Map.of("origins", List.of("statement:" + statement)),
                claim -> slugs(claim, "accounts", origin).contains(statement)));
    }

    @Test
    void a_standing_holds_for_one_and_the_same_source() {
        List<String> standings = new ArrayList<>();
        standings.add(null);
        standings.addAll(List.of("ANSWERS", "QUOTES_ONLY", "WITHHELD", "SILENT", "COULD_NOT_KNOW"));
        List<String> sources = new ArrayList<>();
        sources.add(null);
        sources.addAll(all.stream()
                .flatMap(claim -> slugs(claim, "standings", "source", "slug").stream())
                .distinct()
                .toList());
        int found = 0;
        for (String standing : standings) {
            for (String source : sources) {
                Map<String, Object> wanted = new TreeMap<>();
                Stream.of(standing).filter(Objects::nonNull).forEach(each -> wanted.put("standings", List.of(each)));
                Stream.of(source).filter(Objects::nonNull).forEach(each -> wanted.put("sources", List.of(each)));
                found += assertLeaves(
                        Map.of("standing", wanted),
                        claim -> wanted.isEmpty()
                                || list(claim, "standings").stream()
                                        .anyMatch(each -> (standing == null || standing.equals(each.get("standing")))
                                                && (source == null || source.equals(at(each, "source", "slug")))));
            }
        }
        assertTrue(found > 100);
        assertLeaves(
                Map.of("silent", List.of("americans-released")),
                claim -> list(claim, "standings").stream()
                        .anyMatch(each -> "SILENT".equals(each.get("standing"))
                                && "americans-released".equals(at(each, "source", "slug"))));
    }

    @Test
    void claims_are_found_by_the_days_that_their_consensus_can_be_about() {
        List<String> days = all.stream()
                .flatMap(claim -> Stream.of(claim.get("consensusAsOfEarliest"), claim.get("consensusAsOf")))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .toList();
        assertTrue(!days.isEmpty());
        for (String day : days) {
            assertTrue(
                    assertLeaves(Map.of("consensusAsOfFrom", day), claim -> isOrdered(day, claim.get("consensusAsOf")))
                            > 0);
            assertTrue(assertLeaves(
                            Map.of("consensusAsOfTo", day), claim -> isOrdered(claim.get("consensusAsOfEarliest"), day))
                    > 0);
        }
        assertEquals(0, assertLeaves(Map.of("consensusAsOfFrom", "9999-12-31"), claim -> false));
    }

    private static boolean isOrdered(Object earlier, Object later) {
        return earlier != null && later != null && earlier.toString().compareTo(later.toString()) <= 0;
    }

    @Test
    void claims_are_counted_by_the_same() {
        Map<String, Function<Map<String, Object>, Set<String>>> values = Map.of(
                "STANDING", claim -> slugs(claim, "standings", "standing"),
                "OUTLIER", claim -> slugs(claim, "outliers", "source", "slug"),
                "SPEAKER", claim -> slugs(claim, "accounts", "voice", "slug"));
        List<Map<String, Object>> facets =
                ask("standing-alone.graphql", Map.of()).extract().path("data.claims.facets");
        for (Map<String, Object> facet : facets) {
            for (Map<String, Object> value : list(facet, "values")) {
                long count = all.stream()
                        .filter(claim -> values.get((String) facet.get("by"))
                                .apply(claim)
                                .contains(value.get("value")))
                        .count();
                assertEquals(count, ((Number) value.get("count")).longValue(), () -> facet.get("by") + " " + value);
            }
        }
        List<Map<String, Object>> ofOne = ask(
                        "standing-alone.graphql",
                        Map.of(
                                "filter",
                                Map.of(
                                        "standing",
                                        Map.of(
                                                "sources",
                                                List.of("americans-released"),
                                                "standings",
                                                List.of("SILENT")))))
                .extract()
                .path("data.claims.facets.find { it.by == 'STANDING' }.values");
        for (Map<String, Object> value : ofOne) {
            Map<String, ?> standing =
                    Map.of("sources", List.of("americans-released"), "standings", List.of(value.get("value")));
            assertEquals(nodes(Map.of("standing", standing)).size(), value.get("count"), "what else could be chosen");
        }
        assertTrue(ofOne.size() > 1);
    }

    @Test
    void a_reference_of_another_kind_is_refused_with_a_hint() {
        askInVain("standing-alone.graphql", Map.of("filter", Map.of("outliers", List.of("actor:marco-rubio"))))
                .body("errors[0].message", containsString("source"));
        askInVain(
                        "standing-alone.graphql",
                        Map.of("filter", Map.of("standing", Map.of("sources", List.of("event:prisoner-exchange")))))
                .body("errors[0].message", containsString("source"));
    }
}
