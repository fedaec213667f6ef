package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application does not start on seeds with problems: it says what they are, and ends. */
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

    @Test
    void an_unknown_command_is_answered_with_those_there_are() throws Exception {
        Packaged.End end = Packaged.run(seeds, "serve");
        assertEquals(2, end.exitCode(), end.printed());
        assertTrue(end.printed().contains("verify --documents DIR"), end.printed());
    }
}
