package dev.onrecord.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.Example;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void a_document_in_another_encoding_is_named() throws IOException {
        Files.write(documents.resolve("harbour-post.txt"), "Íða".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("harbour-post: harbour-post.txt is not UTF-8.");
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
