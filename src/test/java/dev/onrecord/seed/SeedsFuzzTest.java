package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.onrecord.fuzz.FuzzRun;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in seed files, reading them ends: with all of it, or with a report that names files and lines. */
class SeedsFuzzTest {

    private static final Pattern PROBLEM =
            Pattern.compile("src/test/resources/example/seeds/(\\w+\\.yaml):(\\d+:)? .+");
    private static final Pattern SUMMARY = Pattern.compile("(\\d+) problems?; nothing was loaded\\.");

    private final FuzzRun run = FuzzRun.of("Seeds read", 6_000);
    private final FuzzedSeeds seeds = new FuzzedSeeds();
    private final AtomicInteger read = new AtomicInteger();

    SeedsFuzzTest() throws RefusedException {}

    @Test
    @Timeout(value = 5 * 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void seeds_are_read_as_a_whole_or_refused_with_a_report() {
        run.each(number -> {
            List<SeedFile> files = seeds.files(run.chance(number));
            try {
                tryOut(files);
            } catch (Throwable e) {
                fail(run.name(number) + ": " + e + "\n" + shown(files), e);
            }
        });
        System.out.println(read + " were read, the others were refused.");
        assertTrue(read.get() > run.cases() / 20, "Mistakes that do no harm have to be among them.");
        assertTrue(read.get() < run.cases() / 2, "Mistakes that do harm have to be among them.");
    }

    private void tryOut(List<SeedFile> files) {
        try {
            assertNotNull(Seeds.read(files).dataset().version);
            read.incrementAndGet();
        } catch (RefusedException e) {
            assertReport(e.getMessage(), files);
        }
    }

    private static void assertReport(String report, List<SeedFile> files) {
        String[] lines = report.split("\n");
        for (String problem : Arrays.asList(lines).subList(0, lines.length - 1)) {
            assertProblem(problem, files);
        }
        Matcher summary = SUMMARY.matcher(lines[lines.length - 1]);
        assertTrue(summary.matches(), report);
        assertEquals(lines.length - 1, Integer.parseInt(summary.group(1)), report);
    }

    private static void assertProblem(String problem, List<SeedFile> files) {
        Matcher place = PROBLEM.matcher(problem);
        assertTrue(place.matches(), problem);
        String text = files.stream()
                .filter(file -> file.name().equals(place.group(1)))
                .map(SeedsFuzzTest::text)
                .findFirst()
                .orElseThrow();
        if (place.group(2) != null) {
            int line = Integer.parseInt(place.group(2).replace(":", ""));
            // A file that ends where more is expected fails behind its last line.
            assertTrue(line >= 1 && line <= text.split("\\R", -1).length + 1, problem);
        }
    }

    private static String shown(List<SeedFile> files) {
        StringBuilder shown = new StringBuilder();
        files.forEach(
                file -> shown.append("--- ").append(file.name()).append("\n").append(text(file)));
        return shown.substring(0, Math.min(20_000, shown.length()));
    }

    private static String text(SeedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
