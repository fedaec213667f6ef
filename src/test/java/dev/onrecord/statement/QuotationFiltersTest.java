package dev.onrecord.statement;

import static dev.onrecord.Asking.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What one source carries is not lent to another: filters of quotations hold for one and the same. */
@QuarkusTest
class QuotationFiltersTest {

    @Test
    void nothing_is_found_where_no_source_carries_all_of_it() {
        List<Map<String, Object>> apart = List.of(
                Map.of("sources", List.of("americans-released"), "text", "hostages"),
                Map.of("sources", List.of("historic-exchange"), "text", "April"),
                Map.of("sources", List.of("april-offer"), "text", "cynical"),
                Map.of("mentions", List.of("tren-de-aragua"), "sources", List.of("americans-released")),
                Map.of("attributions", List.of("LOST"), "sources", List.of("telegraph")));
        for (Map<String, Object> filter : apart) {
            assertEquals(Set.of(), found(filter), filter.toString());
            for (String name : filter.keySet()) {
                assertTrue(!found(Map.of(name, filter.get(name))).isEmpty(), name + " of " + filter);
            }
        }
    }

    @Test
    void a_name_that_one_source_prints_is_not_lent_to_another() {
        Map<String, List<String>> slugs = Map.of(
                "tyrannical",
                List.of("operation-faq"),
                "marc rubio",
                List.of("historic-exchange", "americans-released"));
        slugs.forEach((text, sources) -> {
            assertEquals(1, actors(text, sources), text);
            assertEquals(0, actors(text, List.of("telegraph")), text);
        });
    }

    private static int actors(String text, List<String> sources) {
        return ask("actors-named-so.graphql", Map.of("text", text, "sources", sources))
                .extract()
                .path("data.actors.totalCount");
    }

    @Test
    void any_two_filters_find_the_statements_with_a_quotation_that_meets_both() {
        List<Map<String, Object>> statements =
                ask("quotations.graphql", Map.of()).extract().path("data.statements.nodes");
        List<Condition> conditions = conditions(statements);
        for (Condition one : conditions) {
            for (Condition other : conditions) {
                if (!one.name.equals(other.name)) {
                    Map<String, Object> filter = new LinkedHashMap<>(one.filter());
                    filter.putAll(other.filter());
                    assertEquals(expected(statements, one, other), found(filter), filter.toString());
                }
            }
        }
    }

    /** A filter, and what it asks of a quotation as clients see it. */
    private record Condition(String name, Object value, BiPredicate<Map<String, Object>, Object> meets) {

        Map<String, Object> filter() {
            return Map.of(name, name.equals("text") ? value : List.of(value));
        }

        boolean isMet(Map<String, Object> quotation) {
            return meets.test(quotation, value);
        }
    }

    private static List<Condition> conditions(List<Map<String, Object>> statements) {
        Set<Condition> all = new LinkedHashSet<>();
        BiPredicate<Map<String, Object>, Object> source = (quotation, value) -> value.equals(sourceOf(quotation));
        BiPredicate<Map<String, Object>, Object> mode = (quotation, value) -> value.equals(quotation.get("mode"));
        BiPredicate<Map<String, Object>, Object> attribution =
                (quotation, value) -> value.equals(quotation.get("attribution"));
        BiPredicate<Map<String, Object>, Object> mention =
                (quotation, value) -> mentionsOf(quotation).contains(value);
        BiPredicate<Map<String, Object>, Object> text =
                (quotation, value) -> (quotation.get("gist") + "\n" + quotation.get("text"))
                        .toLowerCase()
                        .contains((String) value);
        quotations(statements).forEach(quotation -> {
            all.add(new Condition("sources", sourceOf(quotation), source));
            all.add(new Condition("modes", quotation.get("mode"), mode));
            all.add(new Condition("attributions", quotation.get("attribution"), attribution));
        });
        for (String slug : List.of("tren-de-aragua", "freed-americans", "venezuelan-political-prisoners")) {
            all.add(new Condition("mentions", slug, mention));
        }
        for (String word : List.of("hostages", "april", "humanitarian", "gang", "250")) {
            all.add(new Condition("text", word, text));
        }
        return new ArrayList<>(all);
    }

    private static Set<String> expected(List<Map<String, Object>> statements, Condition one, Condition other) {
        Set<String> slugs = new TreeSet<>();
        for (Map<String, Object> statement : statements) {
            if (quotations(List.of(statement)).stream().anyMatch(q -> one.isMet(q) && other.isMet(q))) {
                slugs.add((String) statement.get("slug"));
            }
        }
        return slugs;
    }

    @SuppressWarnings("unchecked") // Objects of JSON are maps, and lists are lists.
    private static List<Map<String, Object>> quotations(List<Map<String, Object>> statements) {
        return statements.stream()
                .flatMap(statement -> ((List<Map<String, Object>>) statement.get("quotations")).stream())
                .toList();
    }

    @SuppressWarnings("unchecked") // Objects of JSON are maps, and lists are lists.
    private static Object sourceOf(Map<String, Object> quotation) {
        Map<String, Map<String, Object>> citation = (Map<String, Map<String, Object>>) quotation.get("citation");
        return citation.get("source").get("slug");
    }

    @SuppressWarnings("unchecked") // Objects of JSON are maps, and lists are lists.
    private static List<Object> mentionsOf(Map<String, Object> quotation) {
        return ((List<Map<String, Object>>) quotation.get("mentions"))
                .stream().map(actor -> actor.get("slug")).toList();
    }

    private static Set<String> found(Map<String, Object> filter) {
        return new TreeSet<>(ask("filtered-statements.graphql", Map.of("filter", filter, "first", 100))
                .extract()
                .<List<String>>path("data.statements.nodes.slug"));
    }
}
