package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The log with the profile {@code json}, for programs to read; {@link AccessLogTest} reads it without. */
@QuarkusTest
@TestProfile(JsonLogTest.Json.class)
class JsonLogTest {

    private static final Path LOG = Path.of("target/json.log");

    public static class Json implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "test,json";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.log.file.enabled", "true", "quarkus.log.file.path", LOG.toString());
        }
    }

    @Test
    void each_line_is_an_object() throws IOException {
        List<String> categories = new ArrayList<>();
        for (String line : Files.readAllLines(LOG)) {
            categories.add(new ObjectMapper().readTree(line).path("loggerName").asText());
        }
        assertTrue(categories.contains("dev.onrecord.seed.Loader"), categories.toString());
    }
}
