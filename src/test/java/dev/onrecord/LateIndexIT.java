package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What takes longer to be made than a request may take is there for later ones all the same. */
@Timeout(300)
class LateIndexIT {

    private static final int STATEMENTS = 5_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path seeds;

    @Test
    void a_search_finds_the_index_of_a_large_record_though_nobody_could_wait_for_it() throws Exception {
        Packaged.copyExample(seeds);
        Packaged.addStatements(seeds, STATEMENTS);
        Map<String, String> environment = Map.of("ONRECORD_LIMITS_TIME", "100MS");
        try (Packaged.Service service = Packaged.serve(seeds, environment)) {
            int late = 0;
            String answer = search(service);
            while (answer.contains("TIMEOUT")) {
                late++;
                answer = search(service);
            }
            // Nor is it estimated by those that waited in vain.
            assertEquals(
                    "{\"data\":{\"search\":{\"totalCount\":" + (STATEMENTS + 1) + "}},\"extensions\":"
                            + "{\"cost\":{\"actual\":2,\"estimated\":2,\"limit\":50000}}}",
                    answer);
            assertTrue(late > 0, "The index was there in time: the record is too small for this test.");
        }
    }

    private String search(Packaged.Service service) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        "{\"query\":\"{ search(text: \\\"nobody\\\", kinds: [STATEMENT]) { totalCount } }\","
                                                + "\"extensions\":{\"cost\":true}}"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
