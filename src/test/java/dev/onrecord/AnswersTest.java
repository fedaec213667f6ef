package dev.onrecord;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps what the tests were answered, for {@link AnswersIT}. */
@QuarkusTest
class AnswersTest {

    static final Path KEPT = Path.of("target/answers.txt");

    @Test
    void every_document_is_answered_for_every_record_without_an_error() throws IOException {
        Files.writeString(KEPT, Answers.all());
    }
}
