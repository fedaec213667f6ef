package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A binary that lacks a piece of reflection gives null and no error; so its answers are held against the JVM's. */
@QuarkusIntegrationTest
class AnswersIT {

    @Test
    void the_packaged_application_answers_to_the_byte_as_the_tests_were_answered() throws IOException {
        assumeTrue(Files.exists(AnswersTest.KEPT), "Skipped: `AnswersTest` has not kept what it was answered.");
        String expected = Files.readString(AnswersTest.KEPT);
        assertEquals(expected, Answers.all());
        // The second time they come from the answers that were kept.
        assertEquals(expected, Answers.all());
    }
}
