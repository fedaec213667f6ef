package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code verify --documents DIR} of the packaged application, on the worked example. */
class VerifyIT {

    private static final String DOCUMENTS = "src/test/resources/example/documents";

    @TempDir
    Path seeds;

    @BeforeEach
    void copyExample() throws Exception {
        Packaged.copyExample(seeds);
    }

    @Test
    void a_record_that_is_as_the_documents_have_it_is_proved() throws Exception {
        Packaged.End end = Packaged.run(seeds, "verify", "--documents", DOCUMENTS);
        assertEquals(0, end.exitCode(), end.printed());
        assertTrue(end.printed().contains("2 documents, 27 passages held against them: problems: 0,"), end.printed());
        assertFalse(end.printed().contains("Listening on"), end.printed());
    }

    @Test
    void a_quotation_that_is_off_by_one_character_is_found() throws Exception {
        Packaged.replace(seeds.resolve("statements.yaml"), "text: a child is missing", "text: a child was missing");
        Packaged.End end = Packaged.run(seeds, "verify", "--documents", DOCUMENTS);
        assertEquals(1, end.exitCode(), end.printed());
        assertTrue(
                end.printed()
                        .contains("lenna-weekly:3: quotation of passengers-contradict: not there to the letter:"
                                + " a child was missing"),
                end.printed());
    }

    @Test
    void offsets_that_are_off_by_one_are_found() throws Exception {
        Packaged.replace(seeds.resolve("claims.yaml"), "start: 103, end: 111", "start: 104, end: 112");
        Packaged.End end = Packaged.run(seeds, "verify", "--documents", DOCUMENTS);
        assertEquals(1, end.exitCode(), end.printed());
        assertTrue(
                end.printed().contains("account of people-rescued: at 104 to 112 stands something else: bout 40 "),
                end.printed());
    }

    @Test
    void the_folder_may_be_given_behind_an_equals_sign() throws Exception {
        Packaged.End end = Packaged.run(seeds, "verify", "--documents=" + DOCUMENTS);
        assertEquals(0, end.exitCode(), end.printed());
    }

    @Test
    void a_document_that_two_sources_name_is_said_to_be_the_document_of_both() throws Exception {
        Packaged.replace(seeds.resolve("sources.yaml"), "file: lenna-weekly.txt", "file: harbour-post.txt");
        Packaged.End end = Packaged.run(seeds, "verify", "--documents", DOCUMENTS);
        assertEquals(1, end.exitCode(), end.printed());
        assertTrue(
                end.printed().contains("lenna-weekly: harbour-post.txt is the document of harbour-post, too;"),
                end.printed());
        assertFalse(end.printed().contains("there is no harbour-post.txt"), end.printed());
    }

    @ParameterizedTest
    @CsvSource({
        "--documents no-such-folder, `verify` needs `--documents` and a folder that exists. 'no-such-folder' is none.",
        "--documents=, `verify` needs `--documents` and a folder that exists.",
        "--documents, Missing required parameter for option '--documents' (DIR)",
        "--document src, Unknown option: '--document'",
        "--documents src --json, Unknown option: '--json'",
        "no-such-folder, There is no folder 'no-such-folder'; `onrecord init no-such-folder` makes it.",
        "--documents src --documents src, option '--documents' (DIR) should be specified only once"
    })
    void misuse_is_answered_with_what_is_wrong_and_the_usage(String options, String message) throws Exception {
        Packaged.End end = Packaged.run(seeds, ("verify " + options).split(" "));
        assertEquals(2, end.exitCode(), end.printed());
        assertTrue(end.printed().contains(message), end.printed());
        assertTrue(end.printed().contains("Usage: onrecord verify"), end.printed());
    }
}
