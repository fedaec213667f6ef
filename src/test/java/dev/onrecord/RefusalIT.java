package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application does not start on seeds with problems: it says what they are, and ends. */
class RefusalIT {

    private static final Path EXAMPLE = Path.of("src/test/resources/example/seeds");

    @TempDir
    Path seeds;

    @Test
    void every_problem_is_printed_and_the_exit_code_is_not_zero() throws Exception {
        for (String section : new String[] {"dataset", "sources", "actors", "events", "statements", "claims"}) {
            Files.copy(EXAMPLE.resolve(section + ".yaml"), seeds.resolve(section + ".yaml"));
        }
        replace("statements.yaml", "speaker: ida-rolf", "speaker: ida-rolff");
        replace("claims.yaml", "harbour-post:2", "harbour-post:9");

        Path output = seeds.resolve("output.txt");
        Process application = start(seeds, output);
        assertTrue(application.waitFor(60, TimeUnit.SECONDS), "still runs");
        String printed = Files.readString(output);

        assertEquals(1, application.exitValue(), printed);
        assertTrue(
                printed.contains("statements.yaml:2: speaker: no actor 'ida-rolff'. Did you mean 'ida-rolf'?"),
                printed);
        assertTrue(printed.contains("harbour-post has 4 paragraphs; 9 is cited."), printed);
        assertTrue(printed.contains("2 problems; nothing was loaded."), printed);
        assertFalse(printed.contains("\tat "), printed);
        assertFalse(printed.contains("Listening on"), printed);
    }

    private void replace(String file, String right, String wrong) throws IOException {
        Path path = seeds.resolve(file);
        Files.writeString(path, Files.readString(path).replace(right, wrong));
    }

    private static Process start(Path seeds, Path output) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Donrecord.seeds=" + seeds,
                        "-Dquarkus.http.port=0",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
