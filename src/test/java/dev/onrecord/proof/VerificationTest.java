package dev.onrecord.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.Example;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not what the record was made from. */
@QuarkusTest
@TestProfile(Example.class)
class VerificationTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/example/documents");

    @TempDir
    Path documents;

    @Inject
    Verification verification;

    @BeforeEach
    void copyDocuments() throws IOException {
        for (String file : new String[] {"harbour-post.txt", "lenna-weekly.txt"}) {
            Files.copy(EXAMPLE.resolve(file), documents.resolve(file));
        }
    }

    @Test
    void the_documents_themselves_prove_the_record() throws IOException {
        assertTrue(verification.of(documents).isProof());
    }

    @Test
    void what_no_record_cites_is_listed_for_the_editor() throws IOException {
        String report = verification.of(documents).toString();
        assertTrue(report.contains("lenna-weekly:2: name Aurelia"), report);
        assertTrue(report.contains("harbour-post:1: numeral 40"), report);
        assertFalse(report.contains("harbour-post:2: numeral 40"), "cited by an account: " + report);
        assertFalse(report.contains("a child is missing"), "cited by a quotation: " + report);
        assertFalse(report.contains("name Tuesday"), "left out on purpose, or cited: " + report);
    }

    @Test
    void a_changed_document_is_not_the_one_that_was_read() throws IOException {
        rewrite("harbour-post.txt", text -> text.replace("about 40", "about 50"));
        assertRefused("harbour-post: harbour-post.txt is not the document that was read: its SHA-256 is ");
    }

    @Test
    void line_ends_of_another_system_are_named() throws IOException {
        rewrite("lenna-weekly.txt", text -> text.replace("\n", "\r\n"));
        assertRefused("Its lines end with CRLF.");
    }

    @Test
    void a_byte_order_mark_is_named() throws IOException {
        rewrite("lenna-weekly.txt", text -> "\uFEFF" + text);
        assertRefused("It begins with a byte order mark.");
    }

    @Test
    void a_missing_document_is_named() throws IOException {
        Files.delete(documents.resolve("harbour-post.txt"));
        assertRefused("harbour-post: there is no harbour-post.txt in ");
    }

    @Test
    void a_document_too_many_is_named() throws IOException {
        Files.writeString(documents.resolve("third.txt"), "Nothing.\n");
        assertRefused("third.txt: no source of the record is this document.");
    }

    @Test
    void links_out_of_the_folder_are_named_once_each(@TempDir Path elsewhere) throws IOException {
        Files.move(documents.resolve("harbour-post.txt"), elsewhere.resolve("moved.txt"));
        Files.createSymbolicLink(documents.resolve("harbour-post.txt"), elsewhere.resolve("moved.txt"));
        Files.createDirectories(elsewhere.resolve("disk/below"));
        Files.writeString(elsewhere.resolve("disk/one.txt"), "One.\n");
        Files.writeString(elsewhere.resolve("disk/below/two.txt"), "Two.\n");
        Files.createSymbolicLink(documents.resolve("archive"), elsewhere.resolve("disk"));
        Files.createDirectories(documents.resolve("inside"));
        Files.createSymbolicLink(documents.resolve("inside/again.txt"), documents.resolve("lenna-weekly.txt"));
        Report report = verification.of(documents);
        String text = report.toString();
        assertTrue(report.isProof(), text);
        assertTrue(text.contains("harbour-post.txt: is a link out of the folder, to "), text);
        assertTrue(text.contains("archive: is a link out of the folder, to "), text);
        assertFalse(text.contains("archive/"), text);
        assertFalse(text.contains("again.txt: is a link"), text);
    }

    @Test
    void a_document_in_another_encoding_is_named() throws IOException {
        Files.write(documents.resolve("harbour-post.txt"), "Íða".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("harbour-post: harbour-post.txt:1 is not UTF-8: it looks like Windows-1252 or another encoding");
    }

    @Test
    void a_file_of_another_program_is_named() throws IOException {
        Files.writeString(documents.resolve("harbour-post.txt"), "%PDF-1.7");
        assertRefused("harbour-post: harbour-post.txt is not UTF-8: it looks like a PDF. Save it as text in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", ".git/config", "README.md", "LICENSE", "harbour-post.txt~", "below/other.txt"})
    void what_is_no_document_is_no_problem(String file) throws IOException {
        Files.createDirectories(documents.resolve(file).getParent());
        Files.writeString(documents.resolve(file), "Nothing.\n");
        assertTrue(verification.of(documents).isProof());
    }

    @Test
    void a_document_in_a_folder_below_is_found_for_whoever_looks_for_it() throws IOException {
        Path below = Files.createDirectory(documents.resolve("2025"));
        Files.move(documents.resolve("harbour-post.txt"), below.resolve("harbour-post.txt"));
        assertRefused(" There is 2025/harbour-post.txt: write that in `file`, or move it.");
    }

    @Test
    void a_folder_in_place_of_a_document_is_named() throws IOException {
        Files.delete(documents.resolve("harbour-post.txt"));
        Files.createDirectory(documents.resolve("harbour-post.txt"));
        assertRefused("harbour-post: there is no harbour-post.txt in ");
    }

    @Test
    void a_link_to_nothing_is_named() throws IOException {
        replaceByLink("nowhere.txt");
        assertRefused("harbour-post: harbour-post.txt is a link to 'nowhere.txt', where nothing is.");
    }

    @Test
    void a_device_is_not_read() throws IOException {
        replaceByLink("/dev/zero");
        assertRefused("harbour-post: harbour-post.txt is a pipe, a socket or a device, and no file.");
    }

    @Test
    void a_document_that_is_too_large_is_not_read() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(documents.resolve("harbour-post.txt").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertRefused("harbour-post: harbour-post.txt is larger than 32 MiB, the most that is read; split it.");
    }

    @Test
    void a_folder_and_a_document_may_be_links(@TempDir Path elsewhere) throws IOException {
        Files.move(documents.resolve("harbour-post.txt"), elsewhere.resolve("x"));
        Files.createSymbolicLink(documents.resolve("harbour-post.txt"), elsewhere.resolve("x"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), documents);
        assertTrue(verification.of(link).isProof());
    }

    private void replaceByLink(String target) throws IOException {
        Files.delete(documents.resolve("harbour-post.txt"));
        Files.createSymbolicLink(documents.resolve("harbour-post.txt"), Path.of(target));
    }

    private void rewrite(String file, UnaryOperator<String> change) throws IOException {
        Path path = documents.resolve(file);
        Files.writeString(path, change.apply(Files.readString(path)));
    }

    private void assertRefused(String problem) throws IOException {
        Report report = verification.of(documents);
        assertFalse(report.isProof());
        assertTrue(report.toString().contains(problem), report.toString());
        assertTrue(report.toString().contains(": problems: 1,"), report.toString());
    }
}
