package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a folder of seeds is read, or named in a line, or passed over by a rule. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SeedFolderTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/example/seeds");
    private static final List<String> FILES = List.of(
            "actors", "claims", "dataset", "events", "kinds", "omissions", "sources", "statements", "withdrawn");

    @TempDir
    Path tmp;

    private Path folder;

    @BeforeEach
    void copyExample() throws IOException {
        folder = Files.createDirectory(tmp.resolve("seeds"));
        copyTo(folder);
    }

    private static void copyTo(Path folder) throws IOException {
        for (String file : FILES) {
            Files.copy(EXAMPLE.resolve(file + ".yaml"), folder.resolve(file + ".yaml"));
        }
    }

    @Test
    void a_volume_of_kubernetes_is_the_same_dataset() throws Exception {
        Path volume = volume("..2025_11_25_20_00_00.1");
        assertEquals(version(folder), version(volume));
        // What replaces it comes beside it, and the link changes at once.
        Path next = Files.createDirectory(volume.resolve("..2025_11_26_20_00_00.2"));
        copyTo(next);
        Files.writeString(next.resolve("dataset.yaml"), "title: The next\nlicence: CC0-1.0\n");
        Files.delete(volume.resolve("..data"));
        Files.createSymbolicLink(volume.resolve("..data"), next.getFileName());
        assertEquals("The next", Seeds.read(SeedFolder.open(volume)).dataset().title);
    }

    private Path volume(String content) throws IOException {
        Path volume = Files.createDirectory(tmp.resolve("volume"));
        copyTo(Files.createDirectory(volume.resolve(content)));
        Files.createSymbolicLink(volume.resolve("..data"), Path.of(content));
        for (String file : FILES) {
            Files.createSymbolicLink(volume.resolve(file + ".yaml"), Path.of("..data", file + ".yaml"));
        }
        return volume;
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "a link", "Sämereien", "\u7a2e", "link/", "./link", "deep/../link"})
    void the_folder_may_be_a_link_and_have_any_name(String name) throws Exception {
        Files.createDirectories(tmp.resolve("deep"));
        Files.createSymbolicLink(tmp.resolve(name.replaceAll("^.*\\.\\.?/|/$", "")), folder);
        assertEquals(version(folder), version(Path.of(tmp + "/" + name)));
    }

    @Test
    void a_name_that_no_folder_can_have_is_refused_in_a_sentence() {
        RefusedException refused = assertThrows(RefusedException.class, () -> SeedFolder.open("no\0folder"));
        assertTrue(refused.getMessage().contains("is no path: Nul character not allowed."), refused.getMessage());
    }

    @Test
    void a_file_may_be_a_link_and_a_folder_too() throws Exception {
        String version = version(folder);
        Path elsewhere = Files.createDirectory(tmp.resolve("elsewhere"));
        Files.move(folder.resolve("actors.yaml"), elsewhere.resolve("x"));
        Files.createSymbolicLink(folder.resolve("actors.yaml"), elsewhere.resolve("x"));
        assertEquals(version, version(folder));
    }

    @Test
    void files_may_be_split_into_folders_within_folders() throws Exception {
        Path nested = Files.createDirectories(folder.resolve("events/2025/07"));
        Files.move(folder.resolve("events.yaml"), nested.resolve("e.yaml"));
        Files.move(folder.resolve("actors.yaml"), folder.resolve("actors.yml"));
        assertEquals(
                Seeds.read(SeedFolder.open(EXAMPLE)).draft().parts().size(),
                Seeds.read(SeedFolder.open(folder)).draft().parts().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                ".git/config",
                ".hidden.yaml",
                ".events.yaml.swp",
                "events.yaml~",
                "#events.yaml#",
                "README.md",
                "README",
                "LICENSE.txt",
                "schema/events.schema.json",
                "notes.txt",
                "events/notes.txt"
            })
    void what_has_no_records_is_passed_over(String name) throws Exception {
        String version = version(folder);
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "- nothing of ours\n");
        assertEquals(version, version(folder));
    }

    @Test
    void the_lock_file_of_an_editor_is_passed_over() throws Exception {
        String version = version(folder);
        Files.createSymbolicLink(folder.resolve(".#events.yaml"), Path.of("somebody@somewhere.1234"));
        assertEquals(version, version(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event.yaml         | event.yaml: no kind of records is called 'event'; known are dataset, kinds, sources, actors, events, statements, claims, withdrawn, omissions. Did you mean 'events'?
            Events.yaml        | Events.yaml: no kind of records is called 'Events'; known are dataset, kinds, sources, actors, events, statements, claims, withdrawn, omissions. Did you mean 'events'?
            actor/a.yml        | actor/a.yml: no kind of records is called 'actor'; known are dataset, kinds, sources, actors, events, statements, claims, withdrawn, omissions. Did you mean 'actors'?
            events.json        | events.json: is not read by this name; write YAML, and name it events.yaml.
            events.txt         | events.txt: is not read by this name; write YAML, and name it events.yaml.
            events             | events: is not read by this name; write YAML, and name it events.yaml.
            dataset.yml        | dataset.yml: describes the dataset a second time, after dataset.yaml; keep one.
            """)
    void what_looks_like_records_and_is_not_read_is_named(String name, String message) throws Exception {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "title: a\nlicence: b\n");
        assertRefused(message);
    }

    @Test
    void a_pipe_is_not_waited_for() throws Exception {
        Process made =
                new ProcessBuilder("mkfifo", folder.resolve("events2.yaml").toString()).start();
        assertTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);
        assertRefused("events2.yaml: is a pipe, a socket or a device, and no file.");
    }

    @Test
    void a_device_is_not_read() throws Exception {
        link("events/zero.yaml", "/dev/zero");
        assertRefused("events/zero.yaml: is a pipe, a socket or a device, and no file.");
    }

    @Test
    void a_link_to_nothing_is_named_with_what_it_names() throws Exception {
        link("events/e.yaml", "../nowhere.yaml");
        assertRefused("events/e.yaml: is a link to '../nowhere.yaml', where nothing is.");
    }

    @Test
    void a_link_to_itself_is_named() throws Exception {
        link("events/e.yaml", "e.yaml");
        assertRefused("events/e.yaml: is a link to 'e.yaml' that leads nowhere: ");
    }

    @Test
    void folders_in_a_circle_are_named() throws Exception {
        link("events/again", "..");
        assertRefused("events/again: is a link to a folder that it is in.");
    }

    @Test
    void a_folder_with_the_name_of_a_file_is_named() throws Exception {
        Files.createDirectory(folder.resolve("more.yaml"));
        assertRefused("more.yaml: is a folder with the name of a file; name it without the ending.");
    }

    @Test
    void a_file_that_the_system_does_not_let_read_is_named() throws Exception {
        // Not even root reads a place of memory that is not there.
        link("events/e.yaml", "/proc/self/mem");
        assertRefused("events/e.yaml: cannot be read: ");
    }

    @Test
    void a_file_that_is_too_large_is_not_read() throws Exception {
        Files.createDirectories(folder.resolve("events"));
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("events/e.yaml").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertRefused("events/e.yaml: is larger than 128 MiB, the most that is read; split it.");
    }

    private void link(String name, String target) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    private void assertRefused(String message) {
        RefusedException refused = assertThrows(RefusedException.class, () -> Seeds.read(SeedFolder.open(folder)));
        assertTrue(refused.getMessage().startsWith(folder + "/" + message), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("\n1 problem; nothing was loaded."), refused.getMessage());
    }

    private static String version(Path folder) throws Exception {
        return Seeds.read(SeedFolder.open(folder)).dataset().version;
    }
}
