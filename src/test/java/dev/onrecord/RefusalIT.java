package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged application does not start on seeds or settings with problems: it says what they are, and ends. */
class RefusalIT {

    @TempDir
    Path seeds;

    @Test
    void every_problem_is_printed_and_the_exit_code_is_not_zero() throws Exception {
        Packaged.copyExample(seeds);
        Packaged.replace(seeds.resolve("statements.yaml"), "speaker: ida-rolf", "speaker: ida-rolff");
        Packaged.replace(seeds.resolve("claims.yaml"), "harbour-post:2", "harbour-post:9");

        Packaged.End end = Packaged.run(seeds);

        String printed = end.printed();
        assertEquals(1, end.exitCode(), printed);
        assertTrue(
                printed.contains("statements.yaml:2: speaker: no actor 'ida-rolff'. Did you mean 'ida-rolf'?"),
                printed);
        assertTrue(printed.contains("harbour-post has 4 paragraphs; 9 is cited."), printed);
        assertTrue(printed.contains("2 problems; nothing was loaded."), printed);
        assertFalse(printed.contains("\tat "), printed);
        assertFalse(printed.contains("Listening on"), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "ONRECORD_LIMITS_DEPTH, 0, onrecord.limits.depth is 0; it must be at least 1.",
        "ONRECORD_LIMITS_CONCURRENT_COST, 49999, onrecord.limits.concurrent-cost is 49999; it must be at least 50000.",
        "ONRECORD_LIMITS_TIME, 0S, onrecord.limits.time is 0; it must be at least 1.",
        "ONRECORD_LIMITS_QUERY_LENGTH, many, onrecord.limits.query-length"
    })
    void a_limit_that_cannot_be_is_named_and_the_exit_code_is_not_zero(String name, String value, String message)
            throws Exception {
        Packaged.copyExample(seeds);

        Packaged.End end = Packaged.run(seeds, Map.of(name, value));

        assertEquals(1, end.exitCode(), end.printed());
        assertTrue(end.printed().contains(message), end.printed());
        assertFalse(end.printed().contains("Listening on"), end.printed());
    }

    @Test
    void an_unknown_command_is_answered_with_those_there_are() throws Exception {
        Packaged.End end = Packaged.run(seeds, "serve");
        assertEquals(2, end.exitCode(), end.printed());
        assertTrue(end.printed().contains("verify --documents DIR"), end.printed());
    }
}
