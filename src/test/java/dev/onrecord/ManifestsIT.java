package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the build writes for Kubernetes and Knative. */
class ManifestsIT {

    private static final ObjectMapper YAML = new YAMLMapper();

    @ParameterizedTest
    @CsvSource({"kubernetes, Deployment", "knative, Service"})
    void the_service_runs_without_rights_and_is_probed(String target, String kind) throws IOException {
        JsonNode container = read(target, kind).at("/spec/template/spec/containers/0");
        assertTrue(container.at("/securityContext/runAsNonRoot").asBoolean());
        assertTrue(container.at("/securityContext/readOnlyRootFilesystem").asBoolean());
        assertEquals("/tmp", container.at("/volumeMounts/0/mountPath").asText());
        assertEquals(
                "/q/health/ready", container.at("/readinessProbe/httpGet/path").asText());
        assertEquals("256Mi", container.at("/resources/limits/memory").asText());
    }

    @Test
    void knative_may_scale_it_to_zero() throws IOException {
        JsonNode annotations = read("knative", "Service").at("/spec/template/metadata/annotations");
        assertEquals("0", annotations.path("autoscaling.knative.dev/min-scale").asText());
    }

    @ParameterizedTest
    @CsvSource({"kubernetes, Service Deployment", "knative, Service"})
    void any_cluster_takes_them_and_nobody_is_sent_to_metrics_that_are_not_served(String target, String kinds)
            throws IOException {
        assertEquals(
                List.of(kinds.split(" ")),
                documents(generated(target)).stream()
                        .map(document -> document.path("kind").asText())
                        .toList());
        assertFalse(documents(generated(target)).toString().contains("prometheus"));
    }

    /** Servers of a loaded store are run as others are, but for what they open and the image that is named there. */
    @Test
    void servers_of_a_loaded_store_are_probed_and_bounded_alike() throws IOException {
        ObjectNode built = container(read("kubernetes", "Deployment"));
        ObjectNode kept = container(read(Path.of("src/main/kubernetes/loaded.yml"), "Deployment"));
        for (JsonNode variable : built.path("env")) {
            assertTrue(kept.path("env").toString().contains(variable.toString()), variable::toString);
        }
        List.of(built, kept).forEach(container -> container.remove(List.of("env", "image", "imagePullPolicy")));
        assertEquals(built, kept);
    }

    private static ObjectNode container(JsonNode deployment) {
        return (ObjectNode) deployment.at("/spec/template/spec/containers/0");
    }

    private static JsonNode read(String target, String kind) throws IOException {
        return read(generated(target), kind);
    }

    private static JsonNode read(Path file, String kind) throws IOException {
        return documents(file).stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Path generated(String target) {
        return Path.of("target/kubernetes/" + target + ".yml");
    }

    private static List<JsonNode> documents(Path file) throws IOException {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            return documents.readAll();
        }
    }
}
