package dev.onrecord.search;

import static dev.onrecord.Asking.ask;
import static dev.onrecord.Asking.askInVain;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into a search box. */
@QuarkusTest
class SearchTest {

    private static final String IDS = "data.search.edges.node.id";

    @ParameterizedTest
    @ValueSource(strings = {"Nicolás Maduro", "nicolas maduro", "MADURO", "maduro nicolás", "Madur"})
    void a_name_finds_who_bears_it_first_in_whatever_case_accent_order_or_part(String text) {
        search(text).body(IDS + "[0]", is("actor:nicolas-maduro"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US Air Force", "U.S. Air Force", "us air force"})
    void initials_are_found_with_their_points_and_without(String text) {
        search(text).body(IDS + "[0]", is("actor:us-air-force"));
    }

    @Test
    void every_kind_of_record_is_found_by_what_it_says() {
        search("maduro")
                .body("data.search.edges.node.__typename", hasItem("Actor"))
                .body("data.search.edges.node.__typename", hasItem("Statement"));
        search("how many venezuelans hand over").body(IDS + "[0]", is("claim:venezuelans-handed-over"));
        search("exchange of prisoners").body(IDS, hasItem("event:prisoner-exchange"));
        search("telegraph").body(IDS + "[0]", is("source:telegraph"));
    }

    @Test
    void the_highlight_is_the_text_with_the_most_different_words_and_not_with_the_most_places() {
        search("Venezu depor", Map.of("kinds", List.of("STATEMENT")))
                .body(
                        "data.search.edges.find { it.node.id == 'statement:bukele-offers-exchange' }.highlight",
                        containsString("<mark>Venezuelans</mark> who were <mark>deported</mark>"));
    }

    @Test
    void words_that_somebody_said_are_found_and_marked_where_they_were_said() {
        search("handed over all nationals", Map.of("kinds", List.of("STATEMENT")))
                .body(IDS + "[0]", is("statement:bukele-announces-handover"))
                .body("data.search.edges[0].highlight", containsString("<mark>handed</mark> <mark>over</mark>"))
                .body("data.search.edges.node.__typename", everyItem(is("Statement")));
    }

    @Test
    void better_matches_come_first() {
        List<Float> scores = search("venezuela prisoners").extract().path("data.search.edges.score");
        assertTrue(scores.stream().allMatch(score -> score > 0), scores.toString());
        assertEquals(scores.stream().sorted(Comparator.reverseOrder()).toList(), scores);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7})
    void pages_of_any_size_add_up_to_what_is_found(int size) {
        List<String> whole = search("prisoners", Map.of("first", 100)).extract().path(IDS);
        List<String> read = new ArrayList<>();
        JsonPath page = search("prisoners", Map.of("first", size)).extract().jsonPath();
        read.addAll(page.getList(IDS));
        while (page.getBoolean("data.search.pageInfo.hasNextPage")) {
            page = search("prisoners", Map.of("first", size, "after", page.getString("data.search.pageInfo.endCursor")))
                    .extract()
                    .jsonPath();
            read.addAll(page.getList(IDS));
        }
        assertEquals(whole, read);
        assertEquals(whole.size(), page.getInt("data.search.totalCount"));
    }

    @Test
    void one_word_in_four_may_be_missing() {
        search("maduro venezuela xyzzy").body("data.search.totalCount", is(0));
        search("nicolas maduro president xyzzy").body("data.search.totalCount", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "%", "_", "\"", "*", "()", "AND", "\u0000", "-- ; drop", "a:b~2^3 && !c || [d TO e]"})
    void nothing_is_an_operator(String text) {
        search(text);
    }

    @Test
    void a_text_without_a_word_finds_nothing() {
        search("%_*").body("data.search.totalCount", is(0)).body(IDS, empty());
    }

    @Test
    void highlights_are_safe_in_a_page() {
        search("act", Map.of("first", 100))
                .body("data.search.edges.highlight", everyItem(not(containsString("\""))))
                .body("data.search.edges.highlight", everyItem(containsString("<mark>")));
    }

    /** It could be as long as a client likes. */
    @Test
    void a_cursor_is_taken_as_it_was_given_out() {
        String cursor = search("maduro", Map.of("first", 1)).extract().path("data.search.edges[0].cursor");
        search("maduro", Map.of("after", cursor)).body("data.search.edges.cursor", not(hasItem(cursor)));
        String longer = new String(Base64.getUrlDecoder().decode(cursor), UTF_8) + "0".repeat(1000);
        String other = Base64.getUrlEncoder().withoutPadding().encodeToString(longer.getBytes(UTF_8));
        askInVain("search.graphql", Map.of("text", "maduro", "after", other))
                .body("errors[0].extensions.code", is("BAD_CURSOR"));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String cursor = ask("timeline.graphql", Map.of("first", 1)).extract().path("data.events.pageInfo.endCursor");
        askInVain("search.graphql", Map.of("text", "maduro", "after", cursor))
                .body("errors[0].extensions.code", is("BAD_CURSOR"))
                .body("data", nullValue());
    }

    @Test
    void too_many_words_are_refused() {
        String text = IntStream.range(0, 33).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        askInVain("search.graphql", Map.of("text", text))
                .body("errors[0].message", startsWith("`text` has 33 different words"))
                .body("errors[0].extensions.code", is("TOO_MANY_WORDS"));
    }

    @Test
    void a_text_that_takes_long_to_compare_is_refused() {
        askInVain("search.graphql", Map.of("text", "\ufdfa".repeat(10_001)))
                .body("errors[0].message", startsWith("`text` has 10001 characters; at most 10000"))
                .body("errors[0].extensions.code", is("TEXT_TOO_LONG"));
        search("\ufdfa".repeat(10_000)).body("data.search.totalCount", is(0));
    }

    @Test
    void as_many_words_as_are_allowed_may_each_begin_many_others() {
        String letters = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
        search(letters + " an be co de ex fo").body("data.search.totalCount", greaterThan(0));
    }

    @Test
    void a_word_of_any_length_is_a_word() {
        for (String letter : List.of("x", "\ufdfa", "\ud835\udd4f")) {
            search(letter.repeat(10_000)).body("data.search.totalCount", is(0));
        }
    }

    private static ValidatableResponse search(String text) {
        return search(text, Map.of());
    }

    private static ValidatableResponse search(String text, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("text", text);
        return ask("search.graphql", variables);
    }
}
