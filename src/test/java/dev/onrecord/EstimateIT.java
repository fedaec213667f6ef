package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is estimated of an answer is never below what it has, and never far above for what people ask: of the packaged
 * record, of the worked example, and of one with an event that has many times as much about it as the others.
 */
@QuarkusIntegrationTest
class EstimateIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLAIMS = 74;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "src/test/resources/example/seeds"})
    void what_people_ask_is_estimated_within_three_times_of_what_it_is(String seeds) throws Exception {
        check(Path.of(seeds), Map.of());
    }

    @Test
    void it_is_where_nothing_is_kept_and_nothing_planned(@TempDir Path seeds) throws Exception {
        write(seeds);
        check(
                seeds,
                Map.of(
                        "ONRECORD_HTTP_KEPT_ANSWERS", "0",
                        "ONRECORD_PLANS_KEPT_PARTS", "0",
                        "ONRECORD_ENTRIES_KEPT_RECORDS", "0",
                        "ONRECORD_PLANS_ENABLED", "false"));
    }

    @Test
    void lists_within_lists_are_refused_where_their_answer_would_be_large(@TempDir Path seeds) throws Exception {
        write(seeds);
        try (Packaged.Service service = Packaged.serve(seeds, Map.of())) {
            check(service, "{ event(slug: \"much-asked\") { claims { about { slug } } } }");
            check(service, "{ event(slug: \"much-asked\") { claims { about { claims { slug } } } } }");
            for (int levels = 2; levels < 7; levels++) {
                String query = "{ event(slug: \"much-asked\") { " + "claims { about { ".repeat(levels)
                        + "claims { slug } " + "} } ".repeat(levels) + "} }";
                assertEquals(
                        "QUERY_TOO_COSTLY",
                        ask(service, query).at("/errors/0/extensions/code").asText(),
                        query);
            }
        }
    }

    private void check(Path seeds, Map<String, String> settings) throws Exception {
        try (Packaged.Service service = Packaged.serve(seeds, settings)) {
            List<String> wrong = new ArrayList<>();
            for (String query : NaturalQueries.ALL) {
                String told = check(service, query);
                if (!told.isEmpty()) {
                    wrong.add(told);
                }
            }
            assertTrue(wrong.isEmpty(), String.join("\n", wrong));
        }
    }

    /** @return what is wrong with its estimate; empty where nothing is */
    private String check(Packaged.Service service, String query) throws Exception {
        JsonNode answer = ask(service, query);
        long estimated = answer.at("/extensions/cost/estimated").asLong();
        long counted = fields(answer.get("data"));
        boolean isTold = counted == answer.at("/extensions/cost/actual").asLong();
        boolean isRight =
                isTold && answer.path("errors").isMissingNode() && counted <= estimated && estimated <= 3 * counted;
        return isRight ? "" : estimated + " for " + counted + ": " + query + answer.path("errors");
    }

    private static long fields(JsonNode value) {
        long fields = value != null && value.isObject() ? value.size() : 0;
        if (value != null) {
            for (JsonNode below : value) {
                fields += fields(below);
            }
        }
        return fields;
    }

    private JsonNode ask(Packaged.Service service, String query) throws Exception {
        String body = JSON.writeValueAsString(Map.of("query", query, "extensions", Map.of("cost", true)));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    /** The example, and an event that has very many claims. */
    static void write(Path folder) throws IOException {
        Packaged.copyExample(folder);
        Path events = folder.resolve("events.yaml");
        Path claims = folder.resolve("claims.yaml");
        Files.writeString(events, Files.readString(events) + """

                - slug: much-asked
                  title: The day that everybody asks about
                  summary: Of which there is much to say.
                  kind: other
                  status: occurred
                  cites: [harbour-post:2]
                """);
        StringBuilder all = new StringBuilder(Files.readString(claims));
        IntStream.range(0, CLAIMS).forEach(i -> all.append("""

                - slug: asked-%d
                  question: What of part %d?
                  about: much-asked
                  accounts:
                    - { in: harbour-post:3, asWritten: Everybody on board is safe, value: { text: "yes" } }
                """.formatted(i, i)));
        Files.writeString(claims, all.toString());
    }
}
