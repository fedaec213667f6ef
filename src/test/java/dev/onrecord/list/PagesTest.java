package dev.onrecord.list;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.Asking.askInVain;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page holds, and what is said of one that cannot be. */
@QuarkusTest
class PagesTest {

    private static JsonPath page(String order, Map<String, ?> window) {
        Map<String, Object> variables = new HashMap<>(window);
        variables.put("orderBy", order);
        return ask("timeline.graphql", variables).extract().jsonPath();
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
        int all = page("DATE_ASC", Map.of("first", 100))
                .getList("data.events.edges")
                .size();
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
