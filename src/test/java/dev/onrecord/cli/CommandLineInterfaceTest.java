package dev.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of authors, from an empty folder to a proven record. */
class CommandLineInterfaceTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/example");
    private static final Path DOCUMENTS = Path.of("src/test/resources/authoring");

    @TempDir
    Path folder;

    private Path story;

    /** What a command printed, and how it ended. */
    private record End(int exitCode, String out, String err) {}

    @BeforeEach
    void nameStory() {
        story = folder.resolve("story");
    }

    private static End run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new End(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static void assertEnd(int exitCode, End end) {
        assertEquals(exitCode, end.exitCode(), end.out() + end.err());
    }

    private void copyExample() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, story.resolve(EXAMPLE.relativize(file).toString()));
            }
        }
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(before), file + " has no " + before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void a_new_dataset_loads_and_says_what_belongs_into_each_file() throws IOException {
        assertEnd(0, run("init", story));
        End check = run("check", story);
        assertEnd(0, check);
        assertTrue(check.out().contains("0 sources, 0 actors"), check.out());
        for (String section : List.of("sources", "actors", "events", "statements", "claims", "omissions", "dataset")) {
            String file = Files.readString(story.resolve(section + ".yaml"));
            assertTrue(file.startsWith("# yaml-language-server: $schema=schema/" + section + ".schema.json\n"), file);
            assertEquals(
                    Files.readString(Path.of("seeds/schema/" + section + ".schema.json")),
                    Files.readString(story.resolve("schema/" + section + ".schema.json")));
        }
    }

    /** Also for the files that need not be there. */
    @ParameterizedTest
    @ValueSource(strings = {"kinds", "withdrawn"})
    void a_new_dataset_has_the_schema_of_each_file_that_there_can_be(String section) throws IOException {
        assertEnd(0, run("init", story));
        assertFalse(Files.exists(story.resolve(section + ".yaml")));
        assertEquals(
                Files.readString(Path.of("seeds/schema/" + section + ".schema.json")),
                Files.readString(story.resolve("schema/" + section + ".schema.json")));
    }

    @Test
    void a_folder_with_files_is_not_written_into() throws IOException {
        Files.createDirectory(story);
        Files.writeString(story.resolve("mine.txt"), "Mine.");
        End end = run("init", story);
        assertEnd(1, end);
        assertTrue(end.err().contains("is not empty"), end.err());
        assertFalse(Files.exists(story.resolve("dataset.yaml")));
    }

    /** What the system says of a file is often its path alone. */
    @Test
    void a_folder_that_cannot_be_made_is_told_with_the_reason() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "Mine.");
        Path below = file.resolve("story");
        End end = run("init", below);
        assertEnd(1, end);
        assertTrue(end.err().matches("\\S*mine\\.txt\\S* (?:is|cannot) .+\\.\n"), end.err());
        assertTrue(run("init", "").err().contains("nothing is written there"));
    }

    @Test
    void a_file_that_is_not_what_its_ending_says_is_told() throws IOException {
        run("init", story);
        for (String name : List.of("a.pdf", "a.DOCX", "a.odt")) {
            End end = run("add", story, Files.writeString(folder.resolve(name), "All of the men are safe."));
            assertEnd(1, end);
            assertTrue(end.err().contains("is no such file; give it the ending of what it is"), end.err());
        }
    }

    @Test
    void a_page_that_is_called_a_text_is_told() throws IOException {
        copyExample();
        Path weekly = story.resolve("documents/lenna-weekly.txt");
        Files.writeString(weekly, "<!DOCTYPE html> " + Files.readString(weekly));
        End end = run("verify", story, "--write");
        String said = end.out() + end.err();
        assertTrue(said.contains("lenna-weekly.txt: is HTML, whose tags are read as words"), said);
    }

    @Test
    void problems_of_records_are_named_with_file_and_line() throws IOException {
        copyExample();
        replace(story.resolve("seeds/statements.yaml"), "speaker: ida-rolf", "speaker: ida-rolff");
        End end = run("check", story);
        assertEnd(1, end);
        assertTrue(
                end.err().contains("statements.yaml:2: speaker: no actor 'ida-rolff'. Did you mean 'ida-rolf'?"),
                end.err());
    }

    @ParameterizedTest
    @CsvSource({
        "english.txt, english, en, 'UTF-8'",
        "spanish.txt, spanish, es, 'windows-1252'",
        "german.html, german, de, 'UTF-8, HTML'",
        "arabic.txt, arabic, ar, 'UTF-8'",
    })
    void a_document_of_any_language_is_taken_in(String file, String slug, String language, String encoding)
            throws IOException {
        run("init", story);
        End end = run("add", story, DOCUMENTS.resolve(file));
        assertEnd(0, end);
        assertTrue(end.out().contains("read as " + encoding + ", " + language + ";"), end.out());
        String sources = Files.readString(story.resolve("sources.yaml"));
        assertTrue(sources.contains("  language: " + language + "\n"), sources);
        assertTrue(sources.startsWith("# yaml-language-server:"), sources);
        assertFalse(
                Files.readString(story.resolve("documents/" + slug + ".txt")).contains("\r"));
        assertEnd(0, run("check", story));
        assertEnd(0, run("verify", story));
        assertEnd(1, run("verify", story, "--strict"));
        assertEnd(0, run("show", story, slug));
        assertEnd(0, run("draft", story, slug));
        assertTrue(Files.readString(story.resolve("drafts/" + slug + ".yaml"))
                .contains("  quotations:\n    - in: " + slug + ":"));
        assertEnd(0, run("check", story));
    }

    @Test
    void a_page_gives_its_main_text_and_what_its_head_says() throws IOException {
        run("init", story);
        assertEnd(0, run("add", story, DOCUMENTS.resolve("german.html")));
        String text = Files.readString(story.resolve("documents/german.txt"));
        assertFalse(text.contains("function"), text);
        assertFalse(text.contains("Impressum"), text);
        assertTrue(text.contains("„Alle sind in Sicherheit“"), text);
        String sources = Files.readString(story.resolve("sources.yaml"));
        assertTrue(sources.contains("title: \"Fähre vor Lenna gesunken\""), sources);
        assertTrue(sources.contains("published: { date: 2025-06-04, basis: stated }"), sources);
        assertTrue(sources.contains("publisher: \"Lennaer Bote\""), sources);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The lamp⏎By Jane Doe⏎KYIV, 3 June 2025 — The lamp went out, and they left.|Jane Doe|3 June 2025|3",
                "La lampe⏎Par Jean Roy, à Lenna⏎Publié le 3 juin 2025⏎La lampe est éteinte, et les gens sont partis.|Jean Roy|3 juin 2025|3",
                "<html lang=es><h1>La luz</h1><p>Por Ana Leal<p>LENNA, 3 de junio de 2025 – La luz se apagó.|Ana Leal|3 de junio de 2025|3",
            })
    void who_wrote_a_text_and_when_is_read_where_it_is_printed(String text, String author, String day, int paragraph)
            throws IOException {
        run("init", story);
        assertEnd(0, run("add", story, Files.writeString(folder.resolve("a.txt"), text.replace("⏎", "\n\n"))));
        String sources = Files.readString(story.resolve("sources.yaml"));
        assertTrue(sources.contains("  author: \"" + author + "\"\n"), sources);
        assertTrue(
                sources.contains("  published: { date: 2025-06-03, asWritten: \"" + day
                        + "\", basis: stated, cites: [a:" + paragraph + "] }\n"),
                sources);
        assertEnd(0, run("check", story));
        assertEnd(0, run("verify", story));
        assertFalse(run("show", story, "a").out().contains(author + "\n       not cited"));
        assertFalse(run("verify", story).out().contains(author));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodings_give_the_same_text(String encoding) throws IOException {
        String text = "Señales de vida\n\nUna niña dijo que “todo está bien” a los dos.\n";
        for (String mark : encoding.equals("windows-1252") ? List.of("") : List.of("", "\uFEFF")) {
            Path root = folder.resolve("s" + mark.length());
            run("init", root);
            Path file = folder.resolve("note.txt");
            Files.write(file, (mark + text).replace("\n", "\r\n").getBytes(Charset.forName(encoding)));
            assertEnd(0, run("add", root, file));
            assertEquals(text, Files.readString(root.resolve("documents/note.txt")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "englis, Did you mean 'english'?",
        "nothing-like-it, There are english.",
    })
    void a_source_that_there_is_not_is_told_with_those_there_are(String slug, String hint) {
        run("init", story);
        String none = "There is no source '" + slug + "'. ";
        assertTrue(run("show", story, slug).err().contains(none + "There is none yet; `onrecord add` enters one."));
        run("add", story, DOCUMENTS.resolve("english.txt"));
        for (End end :
                List.of(run("show", story, slug), run("draft", story, slug), run("verify", story, "--source", slug))) {
            assertTrue(end.err().contains(none + hint), end.err());
            assertTrue(end.exitCode() > 0);
        }
    }

    @Test
    void what_is_no_text_is_told_in_a_sentence_and_nothing_is_written() throws IOException {
        run("init", story);
        String before = Files.readString(story.resolve("sources.yaml"));
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 ...");
        Files.write(folder.resolve("b.bin"), new byte[] {1, 2, 0, 3, 7, 8, 9, 11, 12});
        Files.writeString(folder.resolve("c.txt"), "");
        Files.writeString(folder.resolve("d.txt"), "\u00A0\n\u3000\n\u200B\n");
        Files.createDirectory(folder.resolve("e"));
        Files.createSymbolicLink(folder.resolve("f"), folder.resolve("nowhere"));
        for (String name : List.of("a.pdf", "b.bin", "c.txt", "d.txt", "e", "f", "g.txt")) {
            End end = run("add", story, folder.resolve(name));
            assertEnd(1, end);
            assertTrue(end.err().matches("(?s)\\S+" + name + " (?:is|has) [^\n]+\\.\n"), end.err());
        }
        assertEquals(before, Files.readString(story.resolve("sources.yaml")));
        try (Stream<Path> documents = Files.list(story.resolve("documents"))) {
            assertEquals(0, documents.count());
        }
    }

    @Test
    void a_dataset_that_cannot_be_written_is_told_with_the_reason_and_left_as_it_was() throws IOException {
        run("init", story);
        Path file = Files.writeString(folder.resolve("a.txt"), "Nobody died.");
        Path sources = story.resolve("sources.yaml");
        Files.delete(sources);
        Files.createSymbolicLink(sources, folder.resolve("nowhere/sources.yaml"));
        End end = run("add", story, file, "--language", "en");
        assertEnd(1, end);
        assertEquals(file + " is not taken in: " + sources + " is not there, and cannot be made.\n", end.err());
        assertFalse(Files.exists(story.resolve("documents/a.txt")));
    }

    @Test
    void documents_that_are_no_folder_are_told_with_the_reason() throws IOException {
        run("init", story);
        Path file = Files.writeString(folder.resolve("a.txt"), "Nobody died.");
        Path documents = story.resolve("documents");
        Files.delete(documents);
        Files.writeString(documents, "x");
        End end = run("add", story, file, "--language", "en");
        assertEnd(1, end);
        assertEquals(
                file + " is not taken in: " + documents + " is there already, and is something else.\n", end.err());
    }

    /** What was in it is not written over: it is still there where the disk is full before the new text is written. */
    @ParameterizedTest
    @ValueSource(strings = {"add", "verify"})
    void a_file_of_the_dataset_is_replaced_as_a_whole(String command) throws IOException {
        run("init", story);
        if (command.equals("verify")) {
            run("add", story, Files.writeString(folder.resolve("a.txt"), "Nobody died."), "--language", "en");
            replace(story.resolve("sources.yaml"), "characters: 13", "characters: 12");
        }
        Path sources = story.resolve("sources.yaml");
        Path mine = Files.move(sources, folder.resolve("mine.yaml"));
        Files.createSymbolicLink(sources, mine);
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(mine, permissions);
        Path before = Files.createLink(folder.resolve("before.yaml"), mine);
        String text = Files.readString(before);
        End end = command.equals("verify")
                ? run("verify", story, "--write")
                : run("add", story, Files.writeString(folder.resolve("a.txt"), "Nobody died."), "--language", "en");
        assertEnd(0, end);
        assertTrue(Files.readString(mine).contains("characters: 13"), Files.readString(mine));
        assertEquals(text, Files.readString(before));
        assertTrue(Files.isSymbolicLink(sources));
        assertEquals(permissions, Files.getPosixFilePermissions(mine));
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    private static PrintStream full() {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                true,
                UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2"})
    void output_that_nobody_takes_is_told_however_the_command_ended(int ended, int exitCode) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full = full();
        full.println("Version 1 is current.");
        assertEquals(exitCode, CommandLineInterface.toldOf(ended, full, new PrintStream(err, true, UTF_8)));
        assertEquals("The output could not be written.\n", err.toString(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--version", "--help", "help add"})
    void output_that_nobody_takes_is_no_success(String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineInterface(full(), new PrintStream(err, true, UTF_8)).run(line.split(" "));
        assertEquals(1, exitCode);
        assertEquals("The output could not be written.\n", err.toString(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md|# Ferry *halts*|Ferry halts",
                "a.md|## **Ferry** [halts](https://echo.example/2026/03) ##|Ferry halts",
                "a.markdown|# The snake_case_name halts|The snake_case_name halts",
                "a.md|#⏎Ferry halts|Ferry halts",
                "a.md|---⏎title: \"Ferry halts\"⏎date: 2026-03-11⏎---⏎# Another|Ferry halts",
                "a.txt|FOR IMMEDIATE RELEASE⏎Contact: Ann Bell, ann@harbour.example⏎Ferry halts|Ferry halts",
                "a.txt|Pressemitteilung⏎Ferry halts|Ferry halts",
                "a.txt|Press release for all|Press release for all",
                "a.md|---⏎date: 2026-03-11⏎---⏎⏎# Ferry halts|Ferry halts",
                "a.txt|# Ferry *halts*|# Ferry *halts*",
            })
    void the_title_of_a_text_is_its_first_line_without_signs_of_markdown(String name, String line, String title)
            throws IOException {
        run("init", story);
        Path file = Files.writeString(folder.resolve(name), line.replace("⏎", "\n") + "\n\nThe ferry halts.\n");
        assertEnd(0, run("add", story, file, "--language", "en"));
        String sources = Files.readString(story.resolve("sources.yaml"));
        assertTrue(sources.contains("title: \"" + title + "\""), sources);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "[", "[a](", "# "})
    @Timeout(60)
    void a_text_may_have_lines_of_very_many_signs_of_markdown(String signs) throws IOException {
        run("init", story);
        String line = signs.repeat(200_000);
        Path file = Files.writeString(folder.resolve("a.md"), "# Ferry *halts*\n\n" + line + "\n");
        assertEnd(0, run("add", story, file, "--language", "en"));
        String sources = Files.readString(story.resolve("sources.yaml"));
        assertTrue(sources.contains("title: \"Ferry halts\""), sources);
        Path first = Files.writeString(folder.resolve("b.md"), line + "\n\nThe ferry halts.\n");
        assertEnd(0, run("add", story, first, "--language", "en"));
        assertTrue(Files.readString(story.resolve("sources.yaml")).contains("label: \"b\""));
    }

    @Test
    void a_file_has_a_name_of_its_own_on_every_system() throws IOException {
        run("init", story);
        for (String name : List.of("CON", "渡轮", "العبارة")) {
            assertEnd(
                    0,
                    run(
                            "add",
                            story,
                            Files.writeString(folder.resolve(name + ".txt"), "Of " + name),
                            "--language",
                            "en"));
        }
        try (Stream<Path> documents = Files.list(story.resolve("documents"))) {
            assertEquals(
                    List.of("con-document.txt", "document-2.txt", "document.txt"),
                    documents
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lenna-radio  | withdrawn.yaml          | 5
            lenna-wave   | withdrawn.yml           | 7
            lenna-wave   | withdrawn/2025/june.yml | 7
            """)
    void no_source_gets_the_slug_of_one_that_was_withdrawn(String slug, String file, int line) throws IOException {
        run("init", story);
        Path withdrawn = story.resolve(file);
        Files.createDirectories(withdrawn.getParent());
        Files.writeString(withdrawn, """
                - slug: lenna-post
                  kind: event
                  reason: It did not happen.

                - slug: lenna-radio
                  kind: source
                  formerly: [lenna-wave]
                  reason: It was the article of the post, read aloud.
                """);
        Path document = Files.writeString(folder.resolve("a.txt"), "All of the men are safe.");
        String before = Files.readString(story.resolve("sources.yaml"));
        End end = run("add", story, document, "--language", "en", "--name", slug);
        assertEnd(1, end);
        assertTrue(
                end.err()
                        .contains(
                                "the source '" + slug + "' was withdrawn, at " + withdrawn + ":" + line + "; `--name`"),
                end.err());
        assertEquals(before, Files.readString(story.resolve("sources.yaml")));
        assertFalse(Files.exists(story.resolve("documents/" + slug + ".txt")));
        // An event that was withdrawn keeps no source from its slug.
        assertEnd(0, run("add", story, document, "--language", "en", "--name", "lenna-post"));
        assertEnd(0, run("check", story));
    }

    @Test
    void a_source_is_entered_once_and_behind_the_others() throws IOException {
        run("init", story);
        assertEnd(0, run("add", story, DOCUMENTS.resolve("english.txt")));
        String one = Files.readString(story.resolve("sources.yaml"));
        assertEnd(1, run("add", story, DOCUMENTS.resolve("english.txt")));
        assertEnd(1, run("add", story, DOCUMENTS.resolve("english.txt"), "--name", "again"));
        assertEquals(one, Files.readString(story.resolve("sources.yaml")));
        assertEnd(0, run("add", story, DOCUMENTS.resolve("arabic.txt")));
        assertTrue(Files.readString(story.resolve("sources.yaml")).startsWith(one));
    }

    @Test
    void offsets_and_counts_are_filled_in_and_nothing_else_is_touched() throws IOException {
        copyExample();
        Path statements = story.resolve("seeds/statements.yaml");
        String right = Files.readString(statements);
        Files.writeString(
                statements,
                "# mine\r\n".replace("\r", "")
                        + right.replace(", start: 157, end: 184", "")
                                .replace("harbour-post:3, mode", "harbour-post:2, mode"));
        replace(story.resolve("seeds/sources.yaml"), "characters: 278", "characters: 1   # counted");
        End end = run("verify", story, "--write");
        assertEnd(0, end);
        assertEquals("# mine\n" + right, Files.readString(statements));
        assertTrue(Files.readString(story.resolve("seeds/sources.yaml")).contains("characters: 278   # counted"));
        assertTrue(end.out().contains("statements.yaml:11: in: harbour-post:3 (was harbour-post:2)"), end.out());
    }

    /** What stands for several places is left to its author, and no file is broken by what is filled in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in: harbour-post:3, start: 157, end: 184|in: &p harbour-post:3, start: 1, end: 2"
                        + "|in: lenna-weekly:3, mode: indirect|in: *p , mode: indirect",
                "start: 157, end: 184|start: &s 1, end: 2|start: 189, end: 207|start: *s , end: 207",
                "capacity: harbour master|capacity: &c harbour-post:3"
                        + "|in: harbour-post:3, start: 157, end: 184|in: *c , start: 1, end: 2",
            })
    void anchors_and_what_refers_to_them_are_left_alone(String right, String wrong, String other, String reference)
            throws IOException {
        copyExample();
        Path statements = story.resolve("seeds/statements.yaml");
        replace(statements, right, wrong);
        replace(statements, other, reference);
        String text = Files.readString(statements);
        run("verify", story, "--write");
        assertEquals(text, Files.readString(statements));
        assertEnd(0, run("check", story));
    }

    @Test
    void what_is_filled_in_stays_in_its_quotation_marks() throws IOException {
        copyExample();
        Path statements = story.resolve("seeds/statements.yaml");
        String right = Files.readString(statements)
                .replace(
                        "in: harbour-post:3, start: 157, end: 184",
                        "\"in\": \"harbour-post:3\", start: '157', end: 184");
        Files.writeString(
                statements, right.replace("\"harbour-post:3\", start: '157'", "\"harbour-post:2\", start: '1'"));
        assertEnd(0, run("verify", story, "--write"));
        assertEquals(right, Files.readString(statements));
    }

    @Test
    void offsets_go_on_lines_of_their_own_where_the_others_are() throws IOException {
        copyExample();
        Path claims = story.resolve("seeds/claims.yaml");
        replace(
                claims,
                "    - { in: harbour-post:2, start: 103, end: 111, asWritten: about 40, value: { about: 40 } }",
                "    - in: harbour-post:2 # where\n      asWritten: about 40\n      value: { about: 40 }");
        assertEnd(0, run("verify", story, "--write"));
        String filled = Files.readString(claims);
        assertTrue(
                filled.contains(
                        "    - in: harbour-post:2 # where\n      start: 103\n      end: 111\n      asWritten: about 40\n"),
                filled);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "claims|value: { exactly: 41 }|value: { exactly: 14 }|lenna-weekly:2: account of people-rescued: 14 cannot be read in “41”, which says 41.",
                "claims|value: { about: 40 }|value: { between: [40, 50] }|harbour-post:2: account of people-rescued: 50 cannot be read in “about 40”",
                "claims|attributedTo: rolf-reassures|attributedTo: passengers-contradict|harbour-post:3: account of everybody-safe: is attributed to passengers-contradict, which the record has no quotation of in this paragraph.",
                "statements|attributedAs: Ms Rolf|attributedAs: Two passengers|lenna-weekly:3: attribution of rolf-reassures: “Two passengers” is no form of the name of ida-rolf that the record has, but one of passengers.",
                "statements|, attributedAs: Ms Rolf||lenna-weekly:3: attribution of rolf-reassures: the speaker is named, and `attributedAs` does not say how.",
                "statements|start: 189, end: 207, mode: partial, text: a child is missing|mode: partial, text: Two passengers told|lenna-weekly:3: quotation of passengers-contradict: “Two passengers told” stands in no quotation marks; ",
                "statements|start: 189, end: 207, mode: partial, text: a child is missing|mode: partial, text: that “a child|lenna-weekly:3: quotation of passengers-contradict: “that “a child” stands in no quotation marks as a whole, only “a child” does; ",
                "statements|attributedAs: The Lenna Line|attributedAs: The Lenna\u00A0Line|The document has U+0020 (a blank) where the record has U+00A0 (a blank that does not break), behind “The Lenna”",
                "events|date: 2025-06-03, asWritten|date: 2025-06-04, asWritten|2025-06-04 cannot be read in “Tuesday, 3 June 2025”.",
                "events|date: 2025-06-03, asWritten|date: 2025-05-03, asWritten|2025-05-03 cannot be read in “Tuesday, 3 June 2025”.",
                "events|date: 2025-06-03, asWritten|date: 2024-06-03, asWritten|2024-06-03 cannot be read in “Tuesday, 3 June 2025”.",
            })
    void what_the_documents_do_not_prove_is_told(String file, String right, String wrong, String problem)
            throws IOException {
        copyExample();
        replace(story.resolve("seeds/" + file + ".yaml"), right, wrong == null ? "" : wrong);
        End end = run("verify", story);
        assertEnd(1, end);
        assertTrue(end.out().contains(problem), end.out());
        assertTrue(end.out().contains("problems: 1,"), end.out());
        assertTrue(end.out().matches("(?s).*\n  \\S*seeds/" + file + "\\.yaml:\\d+: \\S+:\\d+: .*"), end.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "in: lenna-weekly|-|name Aurelia;numeral 41",
                "in: lenna-weekly|kind: names|name Aurelia",
                "in: lenna-weekly:1-2|kind: numerals|lenna-weekly:1: numeral 41",
                "in: lenna-weekly:1-2|-|name Aurelia;numeral 41",
                "in: harbour-post:1|kind: numerals|harbour-post:1: numeral 40",
            })
    void a_range_a_source_or_a_kind_is_left_out_at_once(String in, String kind, String listed) throws IOException {
        copyExample();
        String before = run("verify", story).out();
        Path omissions = story.resolve("seeds/omissions.yaml");
        Files.writeString(
                omissions,
                Files.readString(omissions) + "- " + in + "\n  reason: Of no account.\n"
                        + (kind == null ? "" : "  " + kind + "\n"));
        End end = run("verify", story);
        assertEnd(0, end);
        for (String each : listed.split(";")) {
            assertTrue(before.contains(each), before);
            assertFalse(end.out().contains(each), end.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "spanish", "german", "arabic", "english spanish german arabic"})
    void what_is_drafted_loads_once_it_is_moved_and_is_proven(String sources) throws IOException {
        run("init", story);
        List<String> all = List.of(sources.split(" "));
        for (String source : all) {
            assertEnd(0, run("add", story, DOCUMENTS.resolve(source + (source.equals("german") ? ".html" : ".txt"))));
        }
        for (String source : all) {
            assertEnd(0, run("draft", story, source));
        }
        for (String section : List.of("actors", "events", "statements", "claims")) {
            StringBuilder moved = new StringBuilder();
            for (String source : all) {
                moved.append(section(Files.readString(story.resolve("drafts/" + source + ".yaml")), section));
            }
            assertTrue(moved.toString().contains("- slug: "), section);
            Files.writeString(story.resolve(section + ".yaml"), moved);
        }
        End verify = run("verify", story);
        assertEnd(0, verify);
        assertFalse(verify.out().contains("quoted words"), verify.out());
        assertFalse(verify.out().contains("numeral"), verify.out());
    }

    /** Hours and years are not drafted; all that is drafted stands where it says, in whatever script and form. */
    @ParameterizedTest
    @CsvSource({
        "swedish.txt, 6 quotations",
        "vietnamese.html, 4 quotations",
        "ukrainian.txt, 7 quotations",
        "hebrew.txt, 5 quotations",
        "korean.txt, 5 quotations",
        "indonesian.txt, 3 quotations",
    })
    void what_is_drafted_of_a_story_in_any_script_is_proven(String file, String quotations) throws IOException {
        run("init", story);
        assertEnd(0, run("add", story, DOCUMENTS.resolve(file)));
        End draft = run("draft", story, file.replaceFirst("\\..*", ""));
        assertTrue(draft.out().contains(quotations), draft.out());
        for (String section : List.of("actors", "events", "statements", "claims")) {
            String drafted = Files.readString(story.resolve("drafts/" + file.replaceFirst("\\..*", "") + ".yaml"));
            Files.writeString(story.resolve(section + ".yaml"), section(drafted, section));
        }
        assertEnd(0, run("check", story));
        End verify = run("verify", story);
        assertEnd(0, verify);
        assertTrue(verify.out().contains("problems: 0"), verify.out());
    }

    /** What an author copies from below the name of a section. */
    private static String section(String draft, String section) {
        String rest = draft.substring(draft.indexOf("\n" + section + ":\n") + section.length() + 3);
        int end = rest.indexOf("\n\n");
        return end < 0 ? rest : rest.substring(0, end + 1);
    }

    private Path archive(String name, String... parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                archive.putNextEntry(new ZipEntry(parts[i]));
                archive.write(parts[i + 1].getBytes(UTF_8));
            }
        }
        return file;
    }

    private static final String WORD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="w" xmlns:mc="mc"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry sinks off Lenna</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">They counted </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>41</w:t></w:r><w:del><w:r><w:delText>40</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:tab/><w:t>men &amp; women.</w:t></w:r></w:p>
            <w:p/>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>The one cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
            </w:body></w:document>
            """;

    private static final String OPEN_DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
            <text:tracked-changes><text:p>Gone</text:p></text:tracked-changes>
            <text:h text:outline-level="1">Ferry sinks off Lenna</text:h>
            <text:p>They counted <text:span>41</text:span><text:s/>men &amp; women.<office:annotation><text:p>Check!</text:p></office:annotation></text:p>
            <text:p/>
            <text:p>The one cell</text:p><text:p>Boxed</text:p>
            </office:text></office:body></office:document-content>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "content.xml"})
    void documents_of_word_and_libreoffice_are_read(String part) throws IOException {
        run("init", story);
        Path file = archive("a.docx", "media/a.png", "x", part, part.equals("content.xml") ? OPEN_DOCUMENT : WORD);
        End end = run("add", story, file, "--language", "en");
        assertEnd(0, end);
        assertTrue(end.out().contains("4 paragraphs"), end.out());
        assertEquals(
                List.of("Ferry sinks off Lenna", "They counted 41 men & women.", "The one cell", "Boxed"),
                Files.readAllLines(story.resolve("documents/a.txt")).stream()
                        .filter(line -> !line.isBlank())
                        .toList());
        assertTrue(Files.readString(story.resolve("sources.yaml")).contains("title: \"Ferry sinks off Lenna\""));
        assertEnd(0, run("verify", story));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/document.xml|<w:p><w:r><w:t>250</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r><w:r><w:t> men</w:t></w:r></w:p>|250¹ men",
                "word/document.xml|<w:p><w:r><w:t>CO</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='subscript'/></w:rPr><w:t>2</w:t></w:r><w:r><w:t> here</w:t></w:r></w:p>|CO2 here",
                "content.xml|<style:style style:name='T1'><style:text-properties style:text-position='super 58%'/></style:style><text:p>10<text:span text:style-name='T1'>6</text:span> men</text:p>|10⁶ men",
                "content.xml|<style:style style:name='T1'><style:text-properties style:text-position='-33% 58%'/></style:style><text:p>CO<text:span text:style-name='T1'>2</text:span> here</text:p>|CO2 here",
                "word/document.xml|<w:p><w:r><w:t>The </w:t></w:r><m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath></w:p>|The x=5",
                "content.xml|<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text></text:ruby>字</text:p>|漢字",
                "word/document.xml|<w:p><w:r><w:t xml:space='preserve'>Before </w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t>after.</w:t></w:r></w:p>|Before after.⏎Boxed",
                "word/document.xml|<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Joined </w:t></w:r></w:p><w:p><w:r><w:t>with the next.</w:t></w:r></w:p>|Joined with the next.",
                "word/document.xml|<w:p><w:moveFrom><w:r><w:t>Gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>Here.</w:t></w:r></w:moveTo><w:r><w:footnoteReference/></w:r><w:r><w:commentReference/></w:r></w:p>|Here.",
                "content.xml|<text:p>On <text:date>3 June</text:date></text:p><text:section text:display='none'><text:p>no</text:p></text:section>|On 3 June",
            })
    void what_a_document_shows_is_its_text(String part, String xml, String line) throws IOException {
        run("init", story);
        assertEnd(
                0, run("add", story, archive("a.docx", part, "<document>" + xml + "</document>"), "--language", "en"));
        assertEquals(
                line.replace("⏎", "\n"),
                Files.readString(story.resolve("documents/a.txt")).strip());
    }

    @Test
    void what_is_added_by_several_at_once_is_there_with_all_its_sources() throws Exception {
        run("init", story);
        List<CompletableFuture<End>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Path file =
                    Files.writeString(folder.resolve("text-" + i + ".txt"), "The mayor said " + i + " words of it.");
            all.add(CompletableFuture.supplyAsync(() -> run("add", story, file, "--language", "en")));
        }
        for (CompletableFuture<End> each : all) {
            assertEnd(0, each.get());
        }
        assertEquals(
                8,
                Files.readString(story.resolve("sources.yaml"))
                        .lines()
                        .filter(line -> line.startsWith("- slug: text-"))
                        .count());
    }

    private static final String PAGE = """
            <html><head><title>Lenna Post</title><style>p { color: red }</style></head><body><nav>Home</nav><article>
            <h1>Ferry sinks off Lenna</h1><p>They counted <b>41</b> men &amp; women.</p><p>The one cell</p><p>Boxed</p>
            </article></body></html>
            """;

    /** A document may stay what it is: its text has the paragraphs that it has where {@code add} takes it in. */
    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.html", "a.pdf"})
    void a_document_of_any_format_is_shown_drafted_and_proven_alike(String name) throws IOException {
        run("init", story);
        Path file = document(name);
        assertEnd(0, run("add", story, file, "--language", "en", "--name", "taken"));
        Files.copy(file, story.resolve("documents/" + name));
        Files.writeString(
                story.resolve("sources.yaml"),
                Files.readString(story.resolve("sources.yaml"))
                        + "\n- slug: kept\n  label: Kept\n  language: en\n  document: { file: " + name + ", sha256: "
                        + "0".repeat(64) + ", paragraphs: 1, characters: 1 }\n");
        End verified = run("verify", story, "--write");
        assertEnd(0, verified);
        assertTrue(verified.out().contains("kept: " + name + ", 4 paragraphs"), verified.out());
        End shown = run("show", story, "kept");
        assertEnd(0, shown);
        assertEquals(run("show", story, "taken").out(), shown.out());
        assertTrue(shown.out().contains("They counted 41 men & women."), shown.out());
        assertEnd(0, run("draft", story, "kept"));
    }

    private Path document(String name) throws IOException {
        if (name.endsWith(".html")) {
            return Files.writeString(folder.resolve(name), PAGE);
        }
        if (name.endsWith(".pdf")) {
            return pdf(
                    folder.resolve(name),
                    "Ferry sinks off Lenna",
                    "They counted 41 men & women.",
                    "The one cell",
                    "Boxed");
        }
        return name.endsWith(".odt")
                ? archive(name, "content.xml", OPEN_DOCUMENT)
                : archive(name, "word/document.xml", WORD);
    }

    private static Path pdf(Path file, String... paragraphs) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(72, 700);
                for (String paragraph : paragraphs) {
                    content.showText(paragraph);
                    content.newLineAtOffset(0, -40);
                }
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void archives_that_are_no_documents_are_told_in_a_sentence_and_nothing_is_written() throws IOException {
        run("init", story);
        Path whole = archive("whole.docx", "word/document.xml", WORD);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(bytes, bytes.length / 2));
        byte[] locked = bytes.clone();
        locked[6] |= 1;
        Path password = Files.write(folder.resolve("password.docx"), locked);
        assertRefused("is cut off", cut);
        assertRefused("is protected by a password", password);
        assertRefused(
                "is protected by a password",
                archive("p.odt", "content.xml", "x", "META-INF/manifest.xml", "<manifest:encryption-data/>"));
        assertRefused("is a ZIP file or a table", archive("a.zip", "a.txt", "Text."));
        assertRefused("has no text", archive("empty.docx", "word/document.xml", "<w:document/>"));
        assertRefused(
                "has elements in one another",
                archive("deep.docx", "word/document.xml", "<w:p>".repeat(5_000) + "<w:r><w:t>x</w:t></w:r>"));
        assertRefused("is larger than 32 MiB", archive("bomb.docx", "word/document.xml", " ".repeat(40 << 20)));
    }

    private void assertRefused(String message, Path file) throws IOException {
        String before = Files.readString(story.resolve("sources.yaml"));
        End end = run("add", story, file);
        assertEnd(1, end);
        assertTrue(end.err().contains(message), end.err());
        assertEquals(before, Files.readString(story.resolve("sources.yaml")));
    }

    @ParameterizedTest(name = "{2} is {1}")
    @CsvSource({
        "市长李明说：“所有人安全。”, 李明, 市长李明, 所有人安全。, 0",
        "市长李明说：“所有人安全。”王伟在场。, 王伟, 市长李明, 所有人安全。, 1",
        "Jackie said: “All safe.” Jackie 成龍 left., Jackie 成龍, Jackie, All safe., 0",
        "김철수 시장은 “모두 안전하다”고 말했다., 김철수, 김철수 시장, 모두 안전하다, 0",
    })
    void a_credit_has_the_name_with_its_office_in_scripts_without_blanks(
            String text, String name, String credit, String words, int exitCode) throws IOException {
        assertEnd(0, run("init", story));
        Path file = Files.writeString(folder.resolve("news.txt"), "1\n" + text + "\n");
        assertEnd(0, run("add", story, file));
        Files.writeString(story.resolve("actors.yaml"), """
                - slug: mayor
                  name: Mayor
                  kind: person
                  names: [{ name: %s, kind: preferred, cites: [news:2] }]
                """.formatted(name));
        Files.writeString(story.resolve("statements.yaml"), """
                - slug: reassures
                  speaker: mayor
                  act: asserts
                  gist: All are safe.
                  channel: unspecified
                  quotations:
                    - { in: news:2, mode: direct, text: %s, attributedAs: %s, attribution: named }
                """.formatted(words, credit));
        End end = run("verify", story);
        assertEnd(exitCode, end);
        assertEquals(exitCode == 1, end.out().contains("is no form of the name of mayor"), end.out());
    }

    @Test
    void programs_read_a_report_as_its_schema_says() throws IOException {
        copyExample();
        replace(story.resolve("seeds/statements.yaml"), "text: a child is missing", "text: a child was missing");
        End end = run("verify", story, "--format", "json");
        assertEnd(1, end);
        JsonNode report = new ObjectMapper().readTree(end.out());
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/verification.schema.json")));
        assertEquals(List.of(), schema.validate(end.out(), com.networknt.schema.InputFormat.JSON));
        JsonNode first = report.get("findings").get(0);
        assertEquals("problem", first.get("kind").asText());
        assertTrue(first.get("file").asText().endsWith("statements.yaml"), end.out());
        assertEquals(21, first.get("line").asInt());
        String annotations = run("verify", story, "--format", "github").out();
        assertTrue(
                annotations.matches("(?s)::error file=\\S+statements.yaml,line=21::lenna-weekly:3: quotation .*"),
                annotations);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bake|There is no command 'bake'.",
                "chek x|Did you mean 'check'?",
                "check|DIR",
                "check no-such-folder|There is no folder 'no-such-folder'",
                "check pom.xml|'pom.xml' is a file, and the folder of a dataset is wanted.",
                "check seeds/claims.yaml|'seeds/claims.yaml' is a file, and the folder of a dataset is wanted: the file belongs to",
                "verify seeds/claims.yaml|wanted: the file belongs to",
                "serve seeds/claims.yaml|wanted: the file belongs to",
                "export to --dataset seeds/claims.yaml|wanted: the file belongs to",
                "load seeds/claims.yaml --into target/none|wanted: the file belongs to",
                "verify src --format xml|`--format` is text, json, github; 'xml' is none of them.",
                "verify --strict|`--strict` needs the folder of a dataset",
                "verify --documents no-such-folder|'no-such-folder' is none.",
                "serve src --port x|`--port` is a number from 0 to 65535; 'x' is not.",
                "--wrong|Unknown option: '--wrong'",
                "verify seeds --stric|Unknown option: '--stric'. Did you mean '--strict'?",
                "check seeds --wacth|Did you mean '--watch'?",
            })
    void misuse_is_answered_with_what_is_wrong_and_the_usage(String line, String message) {
        End end = run((Object[]) line.split(" "));
        assertEnd(2, end);
        assertTrue(end.err().contains(message), end.err());
        assertTrue(end.err().contains("Usage: onrecord"), end.err());
    }

    @Test
    void help_and_version_are_answers() {
        assertTrue(run("--version").out().matches("onrecord \\d\\S*\\s*"));
        assertTrue(run("help").out().contains("Usage: onrecord"));
        assertTrue(run("help", "verify").out().contains("--write"));
        assertTrue(run("verify", "--help").out().contains("--write"));
    }
}
