package dev.onrecord.list;

import static dev.onrecord.Asking.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists that are read page by page, as the Relay Cursor Connections specification has it, are whole and in order. The
 * packaged application is asked for pages of every list by {@link dev.onrecord.fuzz.PageModelIT}.
 */
@QuarkusTest
class PageSequenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"DATE_ASC", "DATE_DESC", "TITLE_ASC", "TITLE_DESC"})
    void pages_of_any_size_from_either_end_add_up_to_the_list(String order) throws IOException {
        List<String> whole = whole(order);
        assertFalse(whole.isEmpty());
        for (int size : List.of(1, 4, 7)) {
            assertEquals(whole, forward(order, size), "forward by " + size);
            assertEquals(whole, backward(order, size), "backward by " + size);
        }
    }

    private static List<String> forward(String order, int size) throws IOException {
        JsonNode page = page(order, Map.of("first", size));
        List<String> read = slugs(page);
        while (page.at("/pageInfo/hasNextPage").booleanValue()) {
            page = page(order, Map.of("first", size, "after", cursor(page, "endCursor")));
            read.addAll(slugs(page));
        }
        return read;
    }

    private static List<String> backward(String order, int size) throws IOException {
        JsonNode page = page(order, Map.of("last", size));
        List<String> read = slugs(page);
        while (page.at("/pageInfo/hasPreviousPage").booleanValue()) {
            page = page(order, Map.of("last", size, "before", cursor(page, "startCursor")));
            read.addAll(0, slugs(page));
        }
        return read;
    }

    private static JsonNode page(String order, Map<String, ?> window) throws IOException {
        Map<String, Object> variables = new HashMap<>(window);
        variables.put("orderBy", order);
        JsonNode answer = JSON.readTree(answer("timeline.graphql", variables));
        assertTrue(answer.path("errors").isMissingNode(), answer::toString);
        return answer.at("/data/events");
    }

    private static List<String> slugs(JsonNode page) {
        List<String> slugs = new ArrayList<>();
        page.get("edges").forEach(edge -> slugs.add(edge.at("/node/slug").textValue()));
        return slugs;
    }

    private static String cursor(JsonNode page, String end) {
        return page.at("/pageInfo/" + end).textValue();
    }

    private static List<String> whole(String order) throws IOException {
        return slugs(page(order, Map.of("first", 100)));
    }

    @Test
    void one_direction_of_titles_is_the_reverse_of_the_other() throws IOException {
        List<String> descending = whole("TITLE_DESC");
        Collections.reverse(descending);
        assertEquals(whole("TITLE_ASC"), descending);
    }

    @Test
    void undated_records_are_at_the_end_in_both_directions() throws IOException {
        Map<String, Object> dated = Map.of("first", 100, "filter", Map.of("dated", true));
        Map<String, Object> undated = Map.of("first", 100, "filter", Map.of("dated", false));
        for (String order : List.of("DATE_ASC", "DATE_DESC")) {
            List<String> parts = slugs(page(order, dated));
            List<String> without = slugs(page(order, undated));
            assertFalse(without.isEmpty());
            parts.addAll(without);
            assertEquals(parts, whole(order));
        }
    }
}
