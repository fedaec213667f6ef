package dev.onrecord.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.Packaged;
import dev.onrecord.fuzz.Asked.Kind;
import dev.onrecord.fuzz.DrawnRecord.Item;
import dev.onrecord.fuzz.PageModel.Place;
import dev.onrecord.fuzz.PageModel.Shown;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of every list is what a plain loop over the sorted records comes to, whatever is kept in memory. */
@Timeout(10 * 60)
class PageModelIT {

    private static final FuzzRun RUN = FuzzRun.of("Pages", 100);
    private static final Duration PATIENCE = Duration.ofSeconds(70);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<ListField> LISTS = List.of(
            new ListField(null, "sources", "source", ""),
            new ListField(null, "actors", "actor", ""),
            new ListField(null, "events", "event", ""),
            new ListField(null, "statements", "statement", ""),
            new ListField(null, "claims", "claim", ""),
            new ListField("event", "statements", "statement", "events"),
            new ListField("actor", "statements", "statement", "speakers"),
            new ListField("actor", "addressed", "statement", "addressees"),
            new ListField("actor", "mentioned", "statement", "mentions"),
            new ListField("actor", "events", "event", "participants"),
            new ListField("source", "statements", "statement", "sources"),
            new ListField("source", "events", "event", "sources"),
            new ListField("source", "claims", "claim", "sources"),
            new ListField("source", "actors", "actor", "sources"));

    /** So little that of the longer lists the numbers of their records are kept, and what filters ask of them. */
    private static final Map<String, String> FEW_KEPT = Map.of("ONRECORD_ENTRIES_KEPT_RECORDS", "1600000");

    @TempDir
    Path seeds;

    private final HttpClient client = HttpClient.newHttpClient();
    private DrawnRecord record;
    private PageModel model;

    /**
     * A field that gives a list.
     *
     * @param parent the noun whose field it is; null for the query's own
     * @param relation the filter that asks for the same by the parent
     */
    private record ListField(String parent, String name, String noun, String relation) {}

    /** Lists that are kept whole, lists that are too long for that, and those of {@code -Dpages.records=10000}. */
    static List<Integer> sizes() {
        Integer wanted = Integer.getInteger("pages.records");
        return wanted == null ? List.of(60, 150) : List.of(wanted);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void pages_are_those_of_a_plain_loop(int size) throws IOException {
        record = new DrawnRecord(size, RUN.chance(size));
        model = new PageModel(record);
        record.write(seeds);
        try (Packaged.Service usual = Packaged.serve(seeds, ShortcutsIT.patient(ShortcutsIT.USUAL));
                Packaged.Service small = Packaged.serve(seeds, ShortcutsIT.patient(FEW_KEPT));
                Packaged.Service plain = Packaged.serve(seeds, ShortcutsIT.patient(ShortcutsIT.PLAIN))) {
            RUN.each(number -> {
                Chance chance = RUN.chance(number);
                try {
                    tryOut(chance, List.of(plain, small, usual));
                } catch (AssertionError | IOException | InterruptedException e) {
                    fail(RUN.name(number) + " with " + size + " records", e);
                }
            });
        }
    }

    private void tryOut(Chance chance, List<Packaged.Service> services) throws IOException, InterruptedException {
        ListField list = chance.oneOf(LISTS);
        List<Item> parents = list.parent == null ? List.of() : parents(list.parent, chance);
        List<String> orders = PageModel.ORDERS.get(list.noun);
        String order = chance.oneOf(orders);
        Map<String, Object> filter = compound(list.noun, chance);
        Place after = chance.onceIn(2) ? place(list, order, filter, chance) : null;
        Place before = chance.onceIn(4) ? place(list, order, filter, chance) : null;
        boolean backward = chance.onceIn(3);
        // One after the other: what was asked for with one size must not be the answer with another.
        for (int i = 0; i < 3; i++) {
            Integer size = size(chance, parents.size());
            boolean sized = backward || !chance.onceIn(8);
            PageModel.Asked asked =
                    new PageModel.Asked(backward || !sized ? null : size, after, backward ? size : null, before);
            for (Packaged.Service service : services) {
                compare(service, list, parents, order, filter, asked);
            }
        }
        Place foreign = place(list, order, filter, chance);
        assertForeign(chance.oneOf(services), list, parents, order, PageModel.cursor("query", order, foreign));
        if (orders.size() > 1) {
            String other = orders.get(orders.indexOf(order) == 0 ? 1 : 0);
            assertForeign(chance.oneOf(services), list, parents, order, PageModel.cursor(list.noun, other, foreign));
        }
    }

    private static Integer size(Chance chance, int parents) {
        return parents > 100 ? chance.below(4) : chance.oneOf(0, 1, 2, 3, 10, 20, 99, 100);
    }

    private List<Item> parents(String noun, Chance chance) {
        List<Item> all = record.all(noun);
        List<Item> parents = new ArrayList<>();
        for (int i = chance.onceIn(20) ? 120 : chance.between(1, 4); i > 0; i--) {
            Item parent = all.get(chance.onceIn(2) ? chance.below(DrawnRecord.LONG_LISTS) : chance.below(all.size()));
            if (!parents.contains(parent)) {
                parents.add(parent);
            }
        }
        return parents;
    }

    private Place place(ListField list, String order, Map<String, Object> filter, Chance chance) {
        List<Item> all = record.all(list.noun);
        List<Item> matching = PageModel.matching(all, filter);
        Item item = chance.oneOf(matching.isEmpty() || chance.onceIn(4) ? all : matching);
        Place place = model.place(item, order);
        // A record that is not there, or no longer.
        return chance.onceIn(5) && !order.startsWith("SLUG")
                ? new Place(place.key(), chance.oneOf("a", "m-none", "zz"))
                : place;
    }

    /** A filter, sometimes put together of others. */
    private Map<String, Object> compound(String noun, Chance chance) {
        Map<String, Object> filter = filter(noun, chance);
        if (chance.onceIn(4)) {
            filter.put("not", filter(noun, chance));
        }
        if (chance.onceIn(4)) {
            filter.put("any", List.of(filter(noun, chance), Map.of("not", filter(noun, chance))));
        }
        if (chance.onceIn(8)) {
            filter.put("all", List.of(filter(noun, chance), filter(noun, chance)));
        }
        return filter;
    }

    private Map<String, Object> filter(String noun, Chance chance) {
        Map<String, Object> filter = new LinkedHashMap<>();
        String prefix = noun.equals("source") ? "published" : "";
        boolean hasDates = PageModel.ORDERS.get(noun).stream().anyMatch(order -> order.matches("(DATE|PUBLISHED)_ASC"));
        if (hasDates && chance.onceIn(4)) {
            filter.put(
                    prefix.isEmpty() ? "from" : prefix + "From",
                    Dates.day(chance).toString());
        }
        if (hasDates && chance.onceIn(4)) {
            filter.put(
                    prefix.isEmpty() ? "to" : prefix + "To", Dates.day(chance).toString());
        }
        putInOrder(filter, prefix.isEmpty() ? "from" : prefix + "From", prefix.isEmpty() ? "to" : prefix + "To");
        if (hasDates && chance.onceIn(6)) {
            String day = Dates.day(chance).toString();
            filter.put("periods", List.of(day.substring(0, chance.oneOf(4, 7, 10)), day.substring(0, 3) + "5"));
        }
        if (hasDates && chance.onceIn(4)) {
            filter.put("dated", chance.onceIn(2));
        }
        if (!DrawnRecord.kinds(noun).contains("") && chance.onceIn(4)) {
            filter.put(noun.equals("statement") ? "acts" : "kinds", List.of(chance.oneOf(DrawnRecord.kinds(noun))));
        }
        if (chance.onceIn(5)) {
            filter.put("text", chance.oneOf(DrawnRecord.words()));
        }
        if (noun.equals("claim")) {
            compared(filter, chance);
        }
        for (String relation : record.all(noun).get(0).of().keySet()) {
            if (chance.onceIn(5)) {
                filter.put(relation, List.of(parentOf(relation, chance), parentOf(relation, chance)));
            }
        }
        return filter;
    }

    /** Days that end before they begin are refused. */
    private static void putInOrder(Map<String, Object> filter, String begin, String end) {
        if (filter.containsKey(begin) && filter.containsKey(end)) {
            String from = (String) filter.get(begin);
            String to = (String) filter.get(end);
            filter.put(begin, from.compareTo(to) < 0 ? from : to);
            filter.put(end, from.compareTo(to) < 0 ? to : from);
        }
    }

    /** What is asked of how the accounts of a claim stand to each other. */
    private void compared(Map<String, Object> filter, Chance chance) {
        if (chance.onceIn(6)) {
            filter.put("consensusAsOfFrom", Dates.day(chance).toString());
        }
        if (chance.onceIn(6)) {
            filter.put("consensusAsOfTo", Dates.day(chance).toString());
        }
        putInOrder(filter, "consensusAsOfFrom", "consensusAsOfTo");
        if (chance.onceIn(8)) {
            filter.put(chance.oneOf("hasConsensus", "hasOutliers"), chance.onceIn(2));
        }
        if (chance.onceIn(4)) {
            Map<String, Object> standing = new LinkedHashMap<>();
            if (!chance.onceIn(3)) {
                standing.put("sources", List.of(parentOf("sources", chance), parentOf("sources", chance)));
            }
            if (!chance.onceIn(3)) {
                standing.put("standings", List.of(chance.oneOf("ANSWERS", "SILENT", "COULD_NOT_KNOW", "WITHHELD")));
            }
            filter.put("standing", standing);
        }
    }

    private String parentOf(String relation, Chance chance) {
        String noun = switch (relation) {
            case "sources", "outliers" -> "source";
            case "events" -> "event";
            default -> "actor";
        };
        List<Item> all = record.all(noun);
        return all.get(chance.onceIn(2) ? chance.below(DrawnRecord.LONG_LISTS) : chance.below(all.size()))
                .slug();
    }

    private void compare(
            Packaged.Service service,
            ListField list,
            List<Item> parents,
            String order,
            Map<String, Object> filter,
            PageModel.Asked asked)
            throws IOException, InterruptedException {
        Map<String, Object> variables = new TreeMap<>();
        variables.put("first", asked.first());
        variables.put("last", asked.last());
        variables.put("after", asked.after() == null ? null : PageModel.cursor(list.noun, order, asked.after()));
        variables.put("before", asked.before() == null ? null : PageModel.cursor(list.noun, order, asked.before()));
        variables.put("filter", filter);
        variables.put("orderBy", order);
        List<Shown> expected = expected(list, parents, order, filter, asked);
        JsonNode answer = ask(service, list, parents, variables);
        List<Shown> shown = new ArrayList<>();
        if (list.parent == null) {
            shown.add(shown(answer.path("data").path(list.name)));
        } else {
            answer.path("data").path("nodes").forEach(node -> shown.add(shown(node.path(list.name))));
        }
        assertEquals(expected, shown, () -> list + " " + variables + "\n" + answer.path("errors"));
    }

    private List<Shown> expected(
            ListField list, List<Item> parents, String order, Map<String, Object> filter, PageModel.Asked asked) {
        List<Item> matching = PageModel.matching(record.all(list.noun), filter);
        return list.parent == null
                ? List.of(model.page(matching, order, asked))
                : parents.stream()
                        .map(parent -> model.page(childrenOf(parent, list, matching), order, asked))
                        .toList();
    }

    private static List<Item> childrenOf(Item parent, ListField list, List<Item> matching) {
        return matching.stream()
                .filter(item -> item.of().get(list.relation).contains(parent.slug()))
                // What an actor says of itself is under what it says.
                .filter(item -> !list.relation.equals("mentions")
                        || !item.of().get("speakers").contains(parent.slug()))
                .toList();
    }

    private static Shown shown(JsonNode connection) {
        List<String> slugs = new ArrayList<>();
        List<String> cursors = new ArrayList<>();
        connection.path("edges").forEach(edge -> {
            slugs.add(edge.path("node").path("slug").asText());
            cursors.add(edge.path("cursor").asText());
        });
        JsonNode info = connection.path("pageInfo");
        return new Shown(
                slugs,
                cursors,
                info.path("hasNextPage").asBoolean(),
                info.path("hasPreviousPage").asBoolean(),
                connection.path("totalCount").asInt(-1));
    }

    private void assertForeign(
            Packaged.Service service, ListField list, List<Item> parents, String order, String cursor)
            throws IOException, InterruptedException {
        JsonNode answer = ask(service, list, parents, Map.of("after", cursor, "orderBy", order));
        assertEquals(
                List.of("BAD_CURSOR"),
                answer.path("errors").findValuesAsText("code").stream()
                        .distinct()
                        .toList(),
                () -> list + " " + cursor + " " + answer);
    }

    private JsonNode ask(Packaged.Service service, ListField list, List<Item> parents, Map<String, Object> variables)
            throws IOException, InterruptedException {
        String page = "first: $first, after: $after, last: $last, before: $before";
        String sizes = "$first: Int, $after: String, $last: Int, $before: String";
        String fields = " { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { slug } } }";
        String type = type(list.noun);
        String filter = ", filter: $filter, orderBy: $orderBy";
        String filterType = ", $filter: " + type + "Filter, $orderBy: " + type + "Order";
        String query;
        if (list.parent == null) {
            query = "query (" + sizes + filterType + ") { " + list.name + "(" + page + filter + ")" + fields + " }";
        } else {
            String ids = parents.stream()
                    .map(parent -> "\"" + list.parent + ":" + parent.slug() + "\"")
                    .collect(Collectors.joining(" ", "[", "]"));
            query = "query (" + sizes + filterType + ") { nodes(ids: " + ids + ") { ... on " + type(list.parent) + " { "
                    + list.name + "(" + page + filter + ")" + fields + " } } }";
        }
        byte[] body =
                Literals.json(new Question(query, null, variables).parameters()).getBytes(UTF_8);
        URI endpoint = URI.create("http://localhost:" + service.port() + "/graphql");
        Asked asked = new Asked(Kind.VALID, "", body, "application/json");
        return JSON.readTree(client.send(asked.at(endpoint, PATIENCE), BodyHandlers.ofByteArray())
                .body());
    }

    private static String type(String noun) {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }
}
