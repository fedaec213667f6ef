package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code load} where there is little room for it, on the disk or in memory. */
@Timeout(300)
class LoadLimitsIT {

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeAll
    static void asksJvm() {
        assumeTrue(
                System.getProperty("native.image.path") == null,
                "Skipped: a binary is told its memory in another way, and the limit of files ends it, as kill does.");
    }

    @BeforeEach
    void copyExample() throws Exception {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        Packaged.copyExample(seeds);
    }

    /** Wherever the disk is full behind the tables: while rows are written, or when the last of them are. */
    @Test
    void a_load_whose_file_finds_no_room_ends_with_a_sentence_and_leaves_the_version_that_was_there() throws Exception {
        Path store = folder.resolve("story.mv.db");
        Packaged.addStatements(seeds, 1_000);
        assertEquals(0, load(store).exitCode());
        Packaged.replace(seeds.resolve("dataset.yaml"), "title: ", "title: The second ");
        int refused = 0;
        int blocks = 600;
        Packaged.End load = Packaged.runWithFilesUpTo(blocks, seeds, "load", "--into", store.toString());
        while (load.exitCode() != 0) {
            refused++;
            String printed = load.printed();
            assertTrue(load.exitCode() == 1 && printed.contains("cannot be written: "), blocks + " " + printed);
            assertFalse(printed.contains("\tat "), blocks + " " + printed);
            assertTrue(list(store).endsWith("current\n"));
            assertFalse(Files.exists(folder.resolve("story.loading.mv.db")));
            assertFalse(Files.exists(folder.resolve("story.2.mv.db")));
            blocks = blocks * 3 / 2;
            load = Packaged.runWithFilesUpTo(blocks, seeds, "load", "--into", store.toString());
        }
        assertTrue(refused > 1, refused + " of " + blocks);
        assertTrue(load.printed().contains("Version 2: \"The second "), load.printed());
    }

    @Test
    void a_dataset_that_does_not_fit_into_memory_is_refused_with_a_sentence() throws Exception {
        Packaged.addStatements(seeds, 10_000);
        Packaged.End load = Packaged.run(
                seeds,
                Map.of("JAVA_TOOL_OPTIONS", "-Xmx72m"),
                "load",
                "--into",
                folder.resolve("story.mv.db").toString());
        assertEquals(1, load.exitCode(), load.printed());
        assertTrue(load.printed().contains("The memory is too small for this dataset"), load.printed());
        assertFalse(load.printed().contains("\tat "), load.printed());
        assertFalse(Files.exists(folder.resolve("story.mv.db")));
    }

    /** As nodes of YAML, with copies of their keys and places, and as rows in memory beside them, they took twice as much. */
    @Test
    void ten_thousand_statements_are_loaded_in_160_MiB() throws Exception {
        String store = Postgresql.shared().database("story", "");
        Packaged.addStatements(seeds, 10_000);
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Packaged.End load = Packaged.run(
                seeds, Map.of("JAVA_TOOL_OPTIONS", "-Xmx160m -Djava.io.tmpdir=" + temporary), "load", "--into", store);
        assertEquals(0, load.exitCode(), load.printed());
        assertTrue(load.printed().contains("10003 statements"), load.printed());
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(
                    List.of(),
                    left.filter(path -> path.getFileName().toString().startsWith("onrecord-load"))
                            .toList());
        }
    }

    private Packaged.End load(Path store) throws Exception {
        return Packaged.run(seeds, "load", "--into", store.toString());
    }

    private String list(Path store) throws Exception {
        return Packaged.run(seeds, "load", "--into", store.toString(), "--list").printed();
    }
}
