package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged application as a subgraph: composed with another one, and asked through a gateway. */
class FederationIT {

    private static final Map<String, String> ENABLED = Map.of("ONRECORD_FEDERATION_ENABLED", "true");

    @Test
    void it_composes_with_another_subgraph_and_answers_through_a_gateway() throws Exception {
        assumeTrue(
                System.getProperty("native.image.path") == null,
                "Skipped: whether a binary is a subgraph is decided when it is built, and this one is none.");
        NodeProject gateway = NodeProject.installed("node");
        try (Packaged.Service service = Packaged.serve(Path.of("seeds"), ENABLED)) {
            gateway.run("node", "federation.mjs", "http://localhost:" + service.port() + "/graphql");
        }
    }

    @Test
    void without_the_setting_it_is_none() throws Exception {
        try (Packaged.Service service = Packaged.serve(Path.of("seeds"))) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + service.port() + "/graphql?query=%7B_service%7Bsdl%7D%7D"))
                    .header("Accept", "application/graphql-response+json")
                    .build();
            assertEquals(
                    400,
                    HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode());
        }
    }
}
