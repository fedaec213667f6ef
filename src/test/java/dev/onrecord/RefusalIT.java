package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ONRECORD_LIMITS_DEPTH, 0, onrecord.limits.depth is 0; it must be at least 1.",
                "ONRECORD_LIMITS_CONCURRENT_COST, 49999, onrecord.limits.concurrent-cost is 49999; it must be at least 50000.",
                "ONRECORD_LIMITS_TIME, 0S, onrecord.limits.time is 0 ms; it must be at least 1 ms.",
                "ONRECORD_LIMITS_MEMORY, 101, onrecord.limits.memory is 101; it must be at most 100",
                "ONRECORD_GRAPHIQL_ENABLED, maybe, onrecord.graphiql.enabled is 'maybe'; it must be true or false.",
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
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_among_the_seeds_is_named_and_not_waited_for() throws Exception {
        Packaged.copyExample(seeds);
        Process made =
                new ProcessBuilder("mkfifo", seeds.resolve("events2.yaml").toString()).start();
        assertEquals(0, made.waitFor());

        Packaged.End end = Packaged.run(seeds);

        assertEquals(1, end.exitCode(), end.printed());
        assertTrue(
                end.printed().contains(seeds + "/events2.yaml: is a pipe, a socket or a device, and no file."),
                end.printed());
        assertFalse(end.printed().contains("\tat "), end.printed());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_volume_of_kubernetes_behind_a_link_is_served() throws Exception {
        Path content = Files.createDirectory(seeds.resolve("..2025_11_25_20_00_00.1"));
        Packaged.copyExample(content);
        Files.createSymbolicLink(seeds.resolve("..data"), content.getFileName());
        try (var files = Files.list(content)) {
            for (Path file : files.toList()) {
                Files.createSymbolicLink(
                        seeds.resolve(file.getFileName()), Path.of("..data").resolve(file.getFileName()));
            }
        }
        Path link = Files.createSymbolicLink(seeds.resolveSibling(seeds.getFileName() + " link"), seeds);
        try (Packaged.Service service = Packaged.serve(link)) {
            assertTrue(service.printed().stream().anyMatch(line -> line.contains("A ferry that sank")));
        } finally {
            Files.delete(link);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_process_ends_at_sigterm_while_it_loads() throws Exception {
        Packaged.copyExample(seeds);
        Files.writeString(Files.createDirectory(seeds.resolve("events")).resolve("many.yaml"), events(30_000));
        Process application = Packaged.start(seeds);
        try (BufferedReader output = application.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.contains("Loading:")) {
                assertFalse(line.contains("OnRecord serves"), "It has to take long enough to be told to end: " + line);
                line = output.readLine();
            }
            // By its handle, for a process that is destroyed closes its output.
            application.toHandle().destroy();
            assertFalse(output.lines().anyMatch(said -> said.contains("OnRecord serves")));
            assertEquals(128 + 15, application.waitFor());
        } finally {
            application.destroyForcibly();
        }
    }

    private static String events(int count) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            yaml.append("""
                    - slug: event-%s
                      title: An event
                      summary: One of many.
                      kind: other
                      status: occurred
                      cites: [harbour-post:2]
                    """.formatted(i));
        }
        return yaml.toString();
    }

    @Test
    void an_unknown_command_is_answered_with_those_there_are() throws Exception {
        Packaged.End end = Packaged.run(seeds, "bake");
        assertEquals(2, end.exitCode(), end.printed());
        assertTrue(end.printed().contains("verify  Holds every citation"), end.printed());
    }
}
