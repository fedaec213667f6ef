package dev.onrecord.list;

import static dev.onrecord.Asking.ask;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.fuzz.Chance;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facets of lists under filters drawn at random, put together to any depth, and a plain loop over the records. */
@QuarkusTest
class FacetModelTest {

    private static final int DRAWN = 150;

    /** What records have that facets count: a loop over them comes to the same counts. */
    private static final String RECORDS = """
            {
              events(first: 100) {
                totalCount
                nodes { kind status date { earliest latest } sources { slug } participants { actor { slug } } }
              }
              statements(first: 100) {
                totalCount
                nodes {
                  speaker { slug kind }
                  addressees { slug }
                  about { slug }
                  act
                  channel
                  madeOn { earliest latest }
                  quotations { citation { source { slug } } mentions { slug } mode attribution }
                }
              }
              claims(first: 100) {
                totalCount
                nodes {
                  agreement
                  weight
                  between
                  about { slug }
                  subject { slug }
                  accounts { citation { source { slug } } modality voice { slug kind } }
                  standings { source { slug } standing }
                }
              }
            }
            """;

    /** The facets of a noun, each with the filter's field for it. */
    private static final Map<String, Map<String, String>> FACETS = Map.of(
            "events",
            Map.of("KIND", "kinds", "STATUS", "statuses", "SOURCE", "sources", "PARTICIPANT", "participants"),
            "statements",
            Map.of(
                    "SPEAKER", "speakers",
                    "SPEAKER_KIND", "speakerKinds",
                    "ADDRESSEE", "addressees",
                    "EVENT", "events",
                    "ACT", "acts",
                    "CHANNEL", "channels",
                    "SOURCE", "sources",
                    "MENTION", "mentions",
                    "MODE", "modes",
                    "ATTRIBUTION", "attributions"),
            "claims",
            Map.of(
                    "AGREEMENT", "agreements",
                    "WEIGHT", "weights",
                    "BETWEEN", "between",
                    "EVENT", "events",
                    "SUBJECT", "subjects",
                    "SOURCE", "sources",
                    "MODALITY", "modalities",
                    "SPEAKER", "speakers",
                    "SPEAKER_KIND", "speakerKinds",
                    "STANDING", "standing"));

    /** What is asked of one and the same quotation, or of where one and the same source stands. */
    private static final Set<String> OF_PARTS =
            Set.of("statements.sources", "statements.mentions", "statements.modes", "statements.attributions");

    private static final Set<String> DATES = Set.of("from", "to", "periods", "dated");

    /**
     * A record as the loop sees it.
     *
     * @param values what it has, by the filter's field that asks for it
     * @param parts the same of each of its parts
     */
    private record Counted(Map<String, List<String>> values, List<Map<String, List<String>>> parts) {}

    @Test
    void facets_are_what_a_loop_counts_under_the_filter_less_their_own_part() {
        Map<String, List<Counted>> records = records();
        int compared = 0;
        for (int number = 0; number < DRAWN; number++) {
            Chance chance = new Chance(7, number);
            Map<String, Map<String, Object>> filters = new TreeMap<>();
            records.forEach((noun, all) -> filters.put(noun, filter(noun, all, chance, 3)));
            Map<String, Object> variables = new LinkedHashMap<>(filters);
            variables.put("first", 1000);
            Map<String, Map<String, Object>> answer =
                    ask("facets.graphql", variables).extract().path("data");
            for (String noun : filters.keySet()) {
                compared += compare(noun, filters.get(noun), records.get(noun), answer.get(noun));
            }
        }
        assertTrue(compared > 1_000, "only " + compared);
    }

    private static int compare(
            String noun, Map<String, Object> filter, List<Counted> records, Map<String, Object> connection) {
        assertEquals(count(noun, records, filter), connection.get("totalCount"), () -> noun + " " + filter);
        int compared = 0;
        for (Object each : (List<?>) connection.get("facets")) {
            Map<?, ?> facet = (Map<?, ?>) each;
            String by = (String) facet.get("by");
            Map<String, Integer> counts = new TreeMap<>();
            for (Object value : (List<?>) facet.get("values")) {
                counts.put((String) ((Map<?, ?>) value).get("value"), (Integer) ((Map<?, ?>) value).get("count"));
            }
            Map<String, Integer> expected = by.equals("YEAR")
                    ? byYear(noun, records, filter)
                    : FACETS.get(noun).containsKey(by)
                            ? byValue(noun, records, filter, FACETS.get(noun).get(by))
                            : counts;
            assertEquals(expected, counts, () -> noun + " by " + by + " of " + filter);
            compared += counts.size();
        }
        return compared;
    }

    private static int count(String noun, List<Counted> records, Map<String, Object> filter) {
        int count = 0;
        for (Counted record : records) {
            if (meets(noun, record, filter)) {
                count++;
            }
        }
        return count;
    }

    /** How many there are with each value, where it is asked for beside the rest of the filter. */
    private static Map<String, Integer> byValue(
            String noun, List<Counted> records, Map<String, Object> filter, String field) {
        Map<String, Object> rest = without(filter, Set.of(field));
        Map<String, Integer> counts = new TreeMap<>();
        for (String value : values(records, field)) {
            Map<String, Object> narrower = new LinkedHashMap<>(rest);
            if (field.equals("standing")) {
                Map<String, Object> standing = new LinkedHashMap<>(standing(rest));
                standing.put("standings", List.of(value));
                narrower.put(field, standing);
            } else {
                narrower.put(field, List.of(value));
            }
            int count = count(noun, records, narrower);
            if (count > 0) {
                counts.put(value, count);
            }
        }
        return counts;
    }

    private static Map<String, Integer> byYear(String noun, List<Counted> records, Map<String, Object> filter) {
        Map<String, Object> rest = without(filter, DATES);
        Map<String, Integer> counts = new TreeMap<>();
        for (Counted record : records) {
            List<String> days = record.values().get("days");
            if (!days.isEmpty() && meets(noun, record, rest)) {
                String year = days.get(0).substring(0, 4);
                if (days.get(1).startsWith(year)) {
                    counts.merge(year, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** What a filter says beside these fields: at the top and in what must hold with it, but not in alternatives. */
    private static Map<String, Object> without(Map<String, Object> filter, Set<String> fields) {
        Map<String, Object> rest = new LinkedHashMap<>();
        filter.forEach((name, wanted) -> {
            if (name.equals("all")) {
                rest.put(
                        name,
                        ((List<?>) wanted)
                                .stream()
                                        .map(each -> without(filter(each), fields))
                                        .toList());
            } else if (!fields.contains(name)) {
                rest.put(name, wanted);
            } else if (name.equals("standing")) {
                Map<String, Object> standing = new LinkedHashMap<>(filter(wanted));
                standing.remove("standings");
                rest.put(name, standing);
            }
        });
        return rest;
    }

    private static boolean meets(String noun, Counted record, Map<String, Object> filter) {
        Map<String, Object> ofParts = new LinkedHashMap<>();
        for (Map.Entry<String, Object> each : filter.entrySet()) {
            String name = each.getKey();
            if (OF_PARTS.contains(noun + "." + name)) {
                ofParts.put(name, each.getValue());
            } else if (!meets(noun, record, name, each.getValue())) {
                return false;
            }
        }
        return meetsPart(record, ofParts);
    }

    private static boolean meets(String noun, Counted record, String name, Object wanted) {
        return switch (name) {
            case "all" -> ((List<?>) wanted).stream().allMatch(each -> meets(noun, record, filter(each)));
            case "any" -> ((List<?>) wanted).stream().anyMatch(each -> meets(noun, record, filter(each)));
            case "not" -> !meets(noun, record, filter(wanted));
            case "standing" -> meetsPart(record, filter(wanted));
            case "from" ->
                !record.values().get("days").isEmpty()
                        && record.values().get("days").get(1).compareTo((String) wanted) >= 0;
            case "to" ->
                !record.values().get("days").isEmpty()
                        && record.values().get("days").get(0).compareTo((String) wanted) <= 0;
            case "periods" -> ((List<?>) wanted).stream().anyMatch(period -> liesIn((String) period, record));
            case "dated" -> wanted.equals(!record.values().get("days").isEmpty());
            default -> record.values().get(name).stream().anyMatch(((List<?>) wanted)::contains);
        };
    }

    /** A day begins with the year and the month that it is of. */
    private static boolean liesIn(String period, Counted record) {
        List<String> days = record.values().get("days");
        return !days.isEmpty() && days.stream().allMatch(day -> day.startsWith(period));
    }

    private static boolean meetsPart(Counted record, Map<String, Object> wanted) {
        return wanted.isEmpty()
                || record.parts().stream()
                        .anyMatch(part -> wanted.entrySet().stream()
                                .allMatch(each -> part.get(each.getKey()).stream()
                                        .anyMatch(((List<?>) each.getValue())::contains)));
    }

    /** Of fields at random, and of other filters as long as they may stand one within the other. */
    private static Map<String, Object> filter(String noun, List<Counted> records, Chance chance, int deep) {
        Map<String, Object> filter = new LinkedHashMap<>();
        List<String> fields = new TreeSet<>(FACETS.get(noun).values()).stream().toList();
        for (int i = chance.below(3); i > 0; i--) {
            String field = chance.oneOf(fields);
            filter.put(field, field.equals("standing") ? standing(records, chance) : some(records, field, chance));
        }
        if (!noun.equals("claims") && chance.onceIn(4)) {
            filter.put(chance.oneOf("from", "to"), chance.oneOf("2024-01-01", "2025-03-15", "2025-07-18"));
        }
        if (!noun.equals("claims") && chance.onceIn(4)) {
            filter.put(
                    "periods",
                    List.of(chance.oneOf("2025", "2024", "2025-07", "2025-03"), chance.oneOf("1798", "2025-07-18")));
        }
        if (!noun.equals("claims") && chance.onceIn(6)) {
            filter.put("dated", chance.onceIn(2));
        }
        if (deep > 0) {
            for (String composed : List.of("all", "all", "any", "not")) {
                if (chance.onceIn(3)) {
                    List<Map<String, Object>> inner = Stream.generate(() -> filter(noun, records, chance, deep - 1))
                            .limit(chance.between(1, 2))
                            .toList();
                    filter.put(composed, composed.equals("not") ? inner.get(0) : inner);
                }
            }
        }
        return filter;
    }

    private static Map<String, Object> standing(List<Counted> records, Chance chance) {
        Map<String, Object> standing = new LinkedHashMap<>();
        standing.put("standings", some(records, "standing", chance));
        if (chance.onceIn(2)) {
            standing.put("sources", some(records, "sources", chance));
        }
        return standing;
    }

    private static Map<String, Object> standing(Map<String, Object> filter) {
        return filter.get("standing") == null ? Map.of() : filter(filter.get("standing"));
    }

    private static List<String> some(List<Counted> records, String field, Chance chance) {
        List<String> values = List.copyOf(values(records, field));
        return Stream.generate(() -> chance.oneOf(values))
                .limit(chance.between(1, 4))
                .distinct()
                .toList();
    }

    private static Set<String> values(List<Counted> records, String field) {
        String name = field.equals("standing") ? "standings" : field;
        Set<String> values = new TreeSet<>();
        for (Counted record : records) {
            values.addAll(record.values().getOrDefault(name, List.of()));
            record.parts().forEach(part -> values.addAll(part.getOrDefault(name, List.of())));
        }
        return values;
    }

    private static Map<String, List<Counted>> records() {
        Map<String, Map<String, Object>> answer = given().contentType(ContentType.JSON)
                .body(Map.of("query", RECORDS))
                .post("/graphql")
                .then()
                .body("errors", nullValue())
                .extract()
                .path("data");
        Map<String, List<Counted>> records = new TreeMap<>();
        answer.forEach((noun, connection) -> {
            List<?> nodes = (List<?>) connection.get("nodes");
            assertEquals(connection.get("totalCount"), nodes.size(), noun);
            records.put(
                    noun,
                    nodes.stream().map(node -> counted(noun, filter(node))).toList());
        });
        return records;
    }

    private static Counted counted(String noun, Map<String, Object> node) {
        return switch (noun) {
            case "events" ->
                new Counted(
                        Map.of(
                                "kinds", at(node, "kind"),
                                "statuses", at(node, "status"),
                                "sources", at(node, "sources", "slug"),
                                "participants", at(node, "participants", "actor", "slug"),
                                "days", days(node, "date")),
                        List.of());
            case "statements" ->
                new Counted(
                        Map.of(
                                "speakers", at(node, "speaker", "slug"),
                                "speakerKinds", at(node, "speaker", "kind"),
                                "addressees", at(node, "addressees", "slug"),
                                "events", at(node, "about", "slug"),
                                "acts", at(node, "act"),
                                "channels", at(node, "channel"),
                                "days", days(node, "madeOn")),
                        ((List<?>) node.get("quotations"))
                                .stream()
                                        .map(part -> Map.of(
                                                "sources", at(part, "citation", "source", "slug"),
                                                "mentions", at(part, "mentions", "slug"),
                                                "modes", at(part, "mode"),
                                                "attributions", at(part, "attribution")))
                                        .toList());
            default ->
                new Counted(
                        Map.of(
                                "agreements", at(node, "agreement"),
                                "weights", at(node, "weight"),
                                "between", at(node, "between"),
                                "events", at(node, "about", "slug"),
                                "subjects", at(node, "subject", "slug"),
                                "sources", at(node, "accounts", "citation", "source", "slug"),
                                "modalities", at(node, "accounts", "modality"),
                                "speakers", at(node, "accounts", "voice", "slug"),
                                "speakerKinds", at(node, "accounts", "voice", "kind")),
                        ((List<?>) node.get("standings"))
                                .stream()
                                        .map(part -> Map.of(
                                                "sources", at(part, "source", "slug"),
                                                "standings", at(part, "standing")))
                                        .toList());
        };
    }

    private static List<String> days(Map<String, Object> node, String date) {
        return Stream.concat(at(node, date, "earliest").stream(), at(node, date, "latest").stream())
                .toList();
    }

    /** @return what stands at the end of a path, of every element of the lists on it */
    private static List<String> at(Object start, String... path) {
        List<Object> here = List.of(start);
        for (String name : path) {
            List<Object> next = new ArrayList<>();
            for (Object each : here) {
                Object value = ((Map<?, ?>) each).get(name);
                next.addAll(value instanceof List<?> list ? list : value == null ? List.of() : List.of(value));
            }
            here = next;
        }
        return here.stream()
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    @SuppressWarnings("unchecked") // A filter or a node as JSON has it.
    private static Map<String, Object> filter(Object value) {
        return (Map<String, Object>) value;
    }
}
