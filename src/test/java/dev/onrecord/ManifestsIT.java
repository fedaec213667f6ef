package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
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
                documents(target).stream()
                        .map(document -> document.path("kind").asText())
                        .toList());
        assertFalse(documents(target).toString().contains("prometheus"));
    }

    private static JsonNode read(String target, String kind) throws IOException {
        return documents(target).stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> documents(String target) throws IOException {
        try (var documents =
                YAML.readerFor(JsonNode.class).<JsonNode>readValues(new File("target/kubernetes/" + target + ".yml"))) {
            return documents.readAll();
        }
    }
}
