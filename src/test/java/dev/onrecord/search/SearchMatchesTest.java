package dev.onrecord.search;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.Asking.askInVain;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a record was found, what stands in quotation marks, what is mistyped, and what is only begun. */
@QuarkusTest
class SearchMatchesTest {

    private static final String IDS = "data.search.edges.node.id";

    private static ValidatableResponse search(String text, Object... more) {
        Map<String, Object> variables = new HashMap<>(Map.of("text", text, "first", 100));
        for (int i = 0; i < more.length; i += 2) {
            variables.put((String) more[i], more[i + 1]);
        }
        return ask("search-matches.graphql", variables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maduro venezuela", "nicolas", "more than 250", "Cecot", "\"tyrannical regime\""})
    void marking_the_ranges_gives_the_highlight(String text) {
        List<Map<String, Object>> edges = search(text).extract().path("data.search.edges");
        assertFalse(edges.isEmpty());
        for (Map<String, Object> edge : edges) {
            Map<?, ?> match = (Map<?, ?>) edge.get("match");
            int[] points = ((String) match.get("text")).codePoints().toArray();
            StringBuilder marked = new StringBuilder();
            int shown = 0;
            for (Object each : (List<?>) match.get("ranges")) {
                Map<?, ?> range = (Map<?, ?>) each;
                int start = (Integer) range.get("start");
                int end = (Integer) range.get("end");
                marked.append(escaped(points, shown, start))
                        .append("<mark>")
                        .append(escaped(points, start, end))
                        .append("</mark>");
                shown = end;
            }
            marked.append(escaped(points, shown, points.length));
            assertEquals(edge.get("highlight"), marked.toString());
        }
    }

    private static String escaped(int[] points, int from, int to) {
        return new String(points, from, to - from)
                .codePoints()
                .mapToObj(point -> switch (point) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#x27;";
                    case '/' -> "&#x2F;";
                    default -> Character.toString(point);
                })
                .collect(Collectors.joining());
    }

    @Test
    void the_field_says_where_of_the_record_the_words_stand() {
        search("nicolas maduro").body("data.search.edges[0].match.field", is("TITLE"));
        search("tyrannical regime", "kinds", List.of("ACTOR")).body("data.search.edges[0].match.field", is("NAME"));
        search("more than 250").body("data.search.edges[0].match.field", is("QUOTATION"));
    }

    @Test
    void what_stands_between_quotation_marks_must_stand_so_in_a_text() {
        int loose = search("handed over all").extract().path("data.search.totalCount");
        for (String text :
                List.of("\"handed over all\"", "“handed over all”", "«Handed Over  all»", "„handed over all“")) {
            search(text)
                    .body(IDS, hasItem("statement:bukele-announces-handover"))
                    .body("data.search.totalCount", lessThan(loose))
                    .body("data.search.edges.highlight", everyItem(containsString("<mark>")));
        }
        search("\"all over handed\"").body(IDS, empty());
        // A whole word, and no beginning.
        search("\"handed ov\"").body(IDS, empty());
        search("\"Madur\"").body(IDS, empty());
        // Required, however many other words there are.
        search("\"all over handed\" maduro venezuela prisoners exchange").body(IDS, empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "\"handed", "handed\"", "\"  \" handed", "\"%\" handed"})
    void marks_without_words_between_them_are_nothing(String text) {
        assertEquals(
                search(text.contains("handed") ? "handed" : "").extract().<List<String>>path(IDS),
                search(text).extract().<List<String>>path(IDS));
    }

    @ParameterizedTest
    @CsvSource({
        "prisson, prison",
        "Madruo, Maduro",
        "Venezuelens, Venezuelans",
        "negociations, negotiations",
        "exchnage, exchange"
    })
    void a_mistyped_word_finds_its_neighbours(String typed, String meant) {
        search(typed)
                .body("data.search.totalCount", greaterThan(0))
                .body(
                        "data.search.edges.highlight.join(' ').toLowerCase()",
                        containsString(">" + meant.toLowerCase(java.util.Locale.ROOT) + "<"));
    }

    @Test
    void neighbours_are_taken_only_for_words_that_stand_nowhere_and_come_last() {
        search("xyzzyq").body(IDS, empty());
        search("prison").body("data.search.edges.highlight", everyItem(not(containsString("<mark>poison</mark>"))));
        // The word that is right decides what comes first: who bears the name, and not what has the other word, too.
        search("maduro president venezuela prisson").body(IDS + "[0]", is("actor:nicolas-maduro"));
    }

    @Test
    void what_is_begun_is_completed_with_names() {
        ask("suggest.graphql", Map.of("text", "nic mad"))
                .body("data.suggest[0].node.id", is("actor:nicolas-maduro"))
                .body("data.suggest[0].text", is("Nicolás Maduro"))
                .body("data.suggest[0].ranges.start", contains(0, 8));
        ask("suggest.graphql", Map.of("text", "ven", "kinds", List.of("ACTOR"), "first", 3))
                .body("data.suggest", hasSize(3))
                .body("data.suggest.node.__typename", everyItem(is("Actor")));
        ask("suggest.graphql", Map.of("text", "")).body("data.suggest", empty());
        // In a text, and in no name.
        ask("suggest.graphql", Map.of("text", "tireless efforts")).body("data.suggest", empty());
        ask("suggest.graphql", Map.of("text", "maduro", "first", 0)).body("data.suggest", empty());
        refused(101, "PAGE_TOO_LARGE", "at most 100 suggestions can be asked for. A longer `text` brings others.");
        refused(-1, "BAD_PAGE", "ask for 0 to 100 suggestions.");
        askInVain("suggest.graphql", Map.of("text", "maduro", "first", 101))
                .body("errors[0].extensions.code", is("PAGE_TOO_LARGE"));
    }

    @Test
    void a_name_that_begins_with_what_was_typed_comes_first() {
        for (String typed : List.of("e", "El Sal", "el salvador", "EL SÁL")) {
            List<Map<String, Object>> suggested = ask("suggest.graphql", Map.of("text", typed, "first", 100))
                    .extract()
                    .path("data.suggest");
            List<Boolean> begin = suggested.stream()
                    .map(one -> String.valueOf(one.get("ranges")).contains("start=0,"))
                    .toList();
            assertTrue(begin.contains(true) && begin.contains(false), typed + ": " + suggested);
            assertEquals(begin.stream().sorted(Comparator.reverseOrder()).toList(), begin, typed);
            ask("suggest.graphql", Map.of("text", typed, "first", 1))
                    .body("data.suggest[0].text", is(suggested.get(0).get("text")));
        }
        ask("suggest.graphql", Map.of("text", "El Sal")).body("data.suggest[0].text", is("El Salvador"));
    }

    private static void refused(int first, String code, String mend) {
        askInVain("suggest.graphql", Map.of("text", "maduro", "first", first))
                .body("errors[0].extensions.code", is(code))
                .body("errors[0].message", is("`first` is " + first + "; " + mend));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\"\"", "\u0301"})
    void without_a_word_nothing_is_found_of_whatever_kind(String text) {
        List<String> kinds = List.of("CLAIM", "SOURCE", "ACTOR", "EVENT", "STATEMENT");
        ask("found-by-kind.graphql", Map.of("text", text, "kinds", kinds))
                .body("data.search.totalCount", is(0))
                .body("data.search.facets[0].values", empty());
        ask("suggest.graphql", Map.of("text", text, "kinds", kinds)).body("data.suggest", empty());
    }

    @Test
    void what_is_found_is_counted_by_kind_whatever_kinds_are_wanted() {
        List<Map<String, Object>> values = ask("found-by-kind.graphql", Map.of("text", "maduro"))
                .body("data.search.facets.by", contains("KIND"))
                .extract()
                .path("data.search.facets[0].values");
        assertTrue(values.size() > 2, String.valueOf(values));
        int sum = 0;
        for (Map<String, Object> value : values) {
            Map<String, ?> one = Map.of("text", "maduro", "kinds", List.of(value.get("value")));
            ask("found-by-kind.graphql", one)
                    .body("data.search.totalCount", is(value.get("count")))
                    .body("data.search.facets[0].values", is(values));
            sum += (Integer) value.get("count");
        }
        ask("found-by-kind.graphql", Map.of("text", "maduro")).body("data.search.totalCount", is(sum));
        ask("found-by-kind.graphql", Map.of("text", "maduro", "first", 1))
                .body("data.search.facets[0].values", is(values.subList(0, 1)));
        ask("found-by-kind.graphql", Map.of("text", "...")).body("data.search.facets[0].values", empty());
    }
}
