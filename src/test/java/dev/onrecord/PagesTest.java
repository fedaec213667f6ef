package dev.onrecord;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.Asking.askInVain;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are read page by page, as the Relay Cursor Connections specification has it. */
@QuarkusTest
class PagesTest {

    private static final String SLUGS = "data.events.edges.node.slug";

    @ParameterizedTest
    @ValueSource(strings = {"DATE_ASC", "DATE_DESC", "TITLE_ASC", "TITLE_DESC"})
    void pages_of_any_size_from_either_end_add_up_to_the_list(String order) {
        List<String> whole = whole(order);
        for (int size : List.of(1, 4, 7)) {
            assertEquals(whole, forward(order, size), "forward by " + size);
            assertEquals(whole, backward(order, size), "backward by " + size);
        }
    }

    private static List<String> forward(String order, int size) {
        List<String> read = new ArrayList<>();
        JsonPath page = page(order, Map.of("first", size));
        read.addAll(page.getList(SLUGS));
        while (page.getBoolean("data.events.pageInfo.hasNextPage")) {
            page = page(order, Map.of("first", size, "after", page.getString("data.events.pageInfo.endCursor")));
            read.addAll(page.getList(SLUGS));
        }
        return read;
    }

    private static List<String> backward(String order, int size) {
        JsonPath page = page(order, Map.of("last", size));
        List<String> read = new ArrayList<>(page.getList(SLUGS));
        while (page.getBoolean("data.events.pageInfo.hasPreviousPage")) {
            page = page(order, Map.of("last", size, "before", page.getString("data.events.pageInfo.startCursor")));
            read.addAll(0, page.getList(SLUGS));
        }
        return read;
    }

    private static JsonPath page(String order, Map<String, ?> window) {
        Map<String, Object> variables = new HashMap<>(window);
        variables.put("orderBy", order);
        return ask("timeline.graphql", variables).extract().jsonPath();
    }

    private static List<String> whole(String order) {
        return page(order, Map.of("first", 100)).getList(SLUGS);
    }

    @Test
    void one_direction_of_titles_is_the_reverse_of_the_other() {
        List<String> descending = new ArrayList<>(whole("TITLE_DESC"));
        Collections.reverse(descending);
        assertEquals(whole("TITLE_ASC"), descending);
    }

    @Test
    void undated_records_are_at_the_end_in_both_directions() {
        Map<String, Object> dated = Map.of("first", 100, "filter", Map.of("dated", true));
        Map<String, Object> undated = Map.of("first", 100, "filter", Map.of("dated", false));
        for (String order : List.of("DATE_ASC", "DATE_DESC")) {
            List<String> parts = new ArrayList<>(page(order, dated).getList(SLUGS));
            List<String> without = page(order, undated).getList(SLUGS);
            assertFalse(without.isEmpty());
            parts.addAll(without);
            assertEquals(parts, whole(order));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "+10000-01-01",
                "-0001-12-31",
                "2025-7-18",
                "\u0662\u0660\u0662\u0665-07-18",
                ""
            })
    void a_day_that_the_record_cannot_have_is_refused(String day) {
        for (String end : List.of("from", "to")) {
            askInVain("timeline.graphql", Map.of("filter", Map.of(end, day)))
                    .body("errors[0].extensions.code", is("BAD_DATE"))
                    .body("errors[0].message", containsString("0000-01-01 to 9999-12-31"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "events, from, to",
        "statements, from, to",
        "sources, publishedFrom, publishedTo",
        "claims, consensusAsOfFrom, consensusAsOfTo"
    })
    void days_that_end_before_they_begin_are_refused_wherever_a_filter_has_them(String noun, String from, String to) {
        Map<String, String> turned = Map.of(from, "2025-07-02", to, "2025-07-01");
        for (Map<String, ?> filter : List.of(
                turned, Map.of("not", turned), Map.of("any", List.of(Map.of(), Map.of("all", List.of(turned)))))) {
            askInVain("counts.graphql", Map.of(noun, filter))
                    .body("errors[0].extensions.code", is("BAD_DATE"))
                    .body("errors[0].path", is(List.of(noun)))
                    .body(
                            "errors[0].message",
                            is("`" + from + "` is 2025-07-02, which is later than `" + to
                                    + "`, 2025-07-01; no day lies between them."));
        }
        ask("counts.graphql", Map.of(noun, Map.of(from, "2025-07-18", to, "2025-07-18")));
        ask(
                "counts.graphql",
                Map.of(noun, Map.of("all", List.of(Map.of(from, "2025-07-02"), Map.of(to, "2025-07-01")))));
    }

    @Test
    void a_page_holds_twenty_unless_asked_otherwise_and_counts_the_whole_list() {
        int all = whole("DATE_ASC").size();
        ask("timeline.graphql", Map.of())
                .body("data.events.edges", hasSize(20))
                .body("data.events.totalCount", is(all));
        ask("timeline.graphql", Map.of("first", 0))
                .body("data.events.edges", hasSize(0))
                .body("data.events.pageInfo.hasNextPage", is(true))
                .body("data.events.pageInfo.endCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "first, 101, PAGE_TOO_LARGE, Page through with `after`",
        "last, 500, PAGE_TOO_LARGE, Page through with `before`",
        "first, -1, BAD_PAGE, ask for 0 to 100",
        "last, -7, BAD_PAGE, ask for 0 to 100"
    })
    void a_page_that_cannot_be_is_refused_with_the_way_to_mend_it(String end, int size, String code, String mend) {
        askInVain("timeline.graphql", Map.of(end, size))
                .body("errors[0].extensions.code", is(code))
                .body("errors[0].message", containsString(mend));
    }

    @Test
    void a_page_is_counted_from_one_end_only() {
        askInVain("timeline.graphql", Map.of("first", 1, "last", 1)).body("errors[0].extensions.code", is("BAD_PAGE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "!!!",
                // Event.DATE_ASC, with not-a-date, and with the last day that Java knows.
                "RXZlbnQuREFURV9BU0Mvc2x1Zy9ub3QtYS1kYXRl",
                "RXZlbnQuREFURV9BU0MvcHJpc29uZXItZXhjaGFuZ2UvKzk5OTk5OTk5OS0xMi0zMQ"
            })
    void a_cursor_that_is_not_ours_is_refused(String cursor) {
        askInVain("timeline.graphql", Map.of("after", cursor)).body("errors[0].extensions.code", is("BAD_CURSOR"));
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        String cursor = page("TITLE_ASC", Map.of("first", 1)).getString("data.events.pageInfo.endCursor");
        askInVain("timeline.graphql", Map.of("after", cursor)).body("errors[0].extensions.code", is("BAD_CURSOR"));
    }
}
