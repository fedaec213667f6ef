package dev.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch} tells of each change that is saved, and of nothing else. */
class CheckWatchTest {

    /** More than any machine needs; what is waited for comes at once, or the test fails. */
    private static final long LONGEST_WAIT_SECONDS = 120;

    @TempDir
    Path folder;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private Path story;
    private Thread watching;

    /** Hands over each line when it is printed. */
    private final class Lines extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            String all = toString(UTF_8);
            int end = all.lastIndexOf('\n');
            if (end >= 0) {
                all.substring(0, end).lines().forEach(lines::add);
                reset();
                byte[] rest = all.substring(end + 1).getBytes(UTF_8);
                super.write(rest, 0, rest.length);
            }
        }
    }

    @BeforeEach
    void watch() throws Exception {
        story = folder.resolve("story");
        PrintStream printed = new PrintStream(new Lines(), true, UTF_8);
        new CommandLineInterface(printed, printed).run("init", story.toString());
        watching =
                new Thread(() -> new CommandLineInterface(printed, printed).run("check", story.toString(), "--watch"));
        watching.start();
        await("Waiting for the next change");
    }

    @AfterEach
    void end() throws InterruptedException {
        watching.interrupt();
        watching.join(TimeUnit.SECONDS.toMillis(LONGEST_WAIT_SECONDS));
        assertFalse(watching.isAlive(), "An interrupt ends it.");
    }

    private void await(String part) throws InterruptedException {
        String line = "";
        while (line != null && !line.contains(part)) {
            line = lines.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        }
        assertNotNull(line, part);
    }

    @Test
    void a_mistake_is_told_when_it_is_saved_and_so_is_that_it_was_mended() throws Exception {
        Path dataset = story.resolve("dataset.yaml");
        String right = Files.readString(dataset);
        Files.writeString(dataset, right.replace("title:", "titel:"));
        await("title: is missing");
        Files.writeString(dataset, right);
        await("has no problems");
    }

    @Test
    void files_in_new_folders_are_seen() throws Exception {
        Path below = Files.createDirectories(story.resolve("events"));
        await("has no problems");
        Files.writeString(below.resolve("2025.yaml"), "- slug: Not a slug\n");
        await("'Not a slug' is not a slug");
    }

    @Test
    void a_file_that_an_editor_puts_in_the_place_of_another_is_seen() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), "[what\n");
        Files.move(other, story.resolve("events.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        await("events.yaml:");
    }
}
