package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What answers go back to, in a line. */
class OriginsTest {

    private static final Map<String, Object> RIVER = speaker("river", "Ana Rivera");
    private static final Map<String, Object> OTHER = speaker("other", "Ana Rivera");
    private static final Map<String, Object> NURSES = speaker("nurses", "نقابة الممرضين");

    @Test
    void who_speaks_once_is_named_alone() {
        assertEquals("Ana Rivera", read(statement(RIVER, "DENIES", "2021-03", "No.")));
    }

    @Test
    void who_speaks_twice_is_named_once_and_act_and_day_tell_the_statements_apart() {
        assertEquals(
                "Ana Rivera (denial, March 2021; proposal, 4 May 2021); Post, in its own voice",
                read(
                        statement(RIVER, "DENIES", "2021-03", "No."),
                        source("Post"),
                        statement(RIVER, "PROPOSES", "2021-05-04", "A vote.")));
    }

    @Test
    void a_day_that_nobody_knows_is_left_out() {
        assertEquals(
                "نقابة الممرضين (no comment; statement)",
                read(
                        statement(NURSES, "DECLINES_TO_COMMENT", null, "Nothing."),
                        statement(NURSES, "ASSERTS", null, "Yes.")));
    }

    @Test
    void statements_of_one_act_and_day_are_told_by_what_was_said() {
        assertEquals(
                "Ana Rivera (No.; Never.)",
                read(statement(RIVER, "DENIES", "2021-03", "No."), statement(RIVER, "DENIES", "2021-03", "Never.")));
        assertEquals(
                "Ana Rivera (No.; Never.)",
                read(statement(RIVER, "DENIES", null, "No."), statement(RIVER, "DENIES", null, "Never.")));
    }

    @Test
    void two_people_of_one_name_stay_two() {
        assertEquals(
                "Ana Rivera; Ana Rivera",
                read(statement(RIVER, "DENIES", "2021", "No."), statement(OTHER, "DENIES", "2021", "No.")));
    }

    private static String read(Object... origins) {
        return Jsoup.parse(Templates.render("origins", Map.of("list", Arrays.asList(origins))))
                .text();
    }

    private static Map<String, Object> speaker(String slug, String name) {
        return Map.of("slug", slug, "name", name);
    }

    private static Map<String, Object> statement(
            Map<String, Object> speaker, String act, @Nullable String day, String gist) {
        Map<String, Object> statement =
                new HashMap<>(Map.of("slug", gist, "gist", gist, "act", act, "speaker", speaker));
        statement.put("madeOn", day == null ? null : Map.of("edtf", day));
        Map<String, Object> origin = new HashMap<>(Map.of("statement", statement));
        origin.put("source", null);
        return origin;
    }

    private static Map<String, Object> source(String label) {
        Map<String, Object> origin = new HashMap<>(Map.of("source", Map.of("slug", "s", "label", label)));
        origin.put("statement", null);
        return origin;
    }
}
