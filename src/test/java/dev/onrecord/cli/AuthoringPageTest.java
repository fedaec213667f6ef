package dev.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/authoring.md shows of each command is what the command prints. */
class AuthoringPageTest {

    private static final Path PAGE = Path.of("docs/authoring.md");
    private static final Pattern COMMAND =
            Pattern.compile("(?ms)^    \\$ onrecord ([^\n]*)\n((?:    [^\n$]*\n|\n(?=    [^$]))*)");

    @TempDir
    Path folder;

    @Test
    void the_walk_is_what_an_author_sees() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder walked = new StringBuilder();
        Matcher command = COMMAND.matcher(page);
        while (command.find()) {
            String printed = run(command.group(1)).replaceAll("(?m)^(?=.)", "    ");
            command.appendReplacement(
                    walked, Matcher.quoteReplacement("    $ onrecord " + command.group(1) + "\n" + printed));
        }
        command.appendTail(walked);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/authoring.md"), walked);
        assertEquals(walked.toString(), page, "If the change is meant, copy target/authoring.md to docs/.");
    }

    private String run(String line) {
        String[] arguments = line.split(" ");
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = arguments[i].equals("story")
                    ? folder.resolve("story").toString()
                    : arguments[i].matches(".*\\.(?:txt|html)")
                            ? "src/test/resources/authoring/" + arguments[i]
                            : arguments[i];
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);
        new CommandLineInterface(out, out).run(arguments);
        return printed.toString(UTF_8).replace(folder + "/", "");
    }
}
