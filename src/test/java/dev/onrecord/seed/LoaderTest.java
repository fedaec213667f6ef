package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.onrecord.Asking;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is served is what the seeds say. */
@QuarkusTest
class LoaderTest {

    @ParameterizedTest
    @CsvSource({"events, partOf", "statements, inReplyTo"})
    void a_record_keeps_its_reference_to_another_wherever_in_the_seeds_that_stands(String file, String field)
            throws IOException {
        Map<String, String> written = written(file, field);
        assertFalse(written.isEmpty());
        assertEquals(written, served(file, field));
    }

    private static Map<String, String> written(String file, String field) throws IOException {
        Map<String, String> references = new HashMap<>();
        for (JsonNode entry : new YAMLMapper().readTree(new File("seeds/" + file + ".yaml"))) {
            if (entry.has(field)) {
                references.put(entry.get("slug").asText(), entry.get(field).asText());
            }
        }
        return references;
    }

    private static Map<String, String> served(String file, String field) {
        List<Map<String, Object>> records = Asking.ask("references-between-records.graphql", Map.of())
                .extract()
                .path("data." + file + ".nodes");
        Map<String, String> references = new HashMap<>();
        for (Map<String, Object> entry : records) {
            if (entry.get(field) instanceof Map<?, ?> other) {
                references.put((String) entry.get("slug"), (String) other.get("slug"));
            }
        }
        return references;
    }
}
