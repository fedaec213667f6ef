package dev.onrecord.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.Packaged;
import dev.onrecord.fuzz.Asked.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that saves time changes an answer, its order or its errors. */
class ShortcutsIT {

    /** What saves time, switched off. */
    static final Map<String, String> PLAIN = Map.of(
            "ONRECORD_HTTP_KEPT_ANSWERS", "0",
            "ONRECORD_PLANS_KEPT_PARTS", "0",
            "ONRECORD_ENTRIES_KEPT_RECORDS", "0",
            "ONRECORD_PLANS_ENABLED", "false");

    static final Map<String, String> USUAL = Map.of();

    /** They are of the moment, and of the process. */
    private static final Set<String> NOT_COMPARED = Set.of("date", "content-length");

    private static final FuzzRun RUN = FuzzRun.of("Answers compared", 200);
    private static final Path SEEDS = Path.of("seeds");
    private static final Duration PATIENCE = Duration.ofSeconds(70);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Served plain;
    private static Served usual;

    private final Questions questions = new Questions();

    /**
     * A running service.
     *
     * @param loadedAt when it says that it loaded the dataset, which no other process says
     */
    private record Served(Packaged.Service service, HttpClient client, String loadedAt) {

        static Served with(Map<String, String> environment) throws IOException, InterruptedException {
            Served served = new Served(Packaged.serve(SEEDS, patient(environment)), HttpClient.newHttpClient(), "");
            JsonNode answer = served.json(new Question("{ dataset { loadedAt } }", null, Map.of()));
            return new Served(
                    served.service, served.client, answer.findValue("loadedAt").asText());
        }

        HttpResponse<byte[]> answer(Asked asked) throws IOException, InterruptedException {
            URI endpoint = URI.create("http://localhost:" + service.port() + "/graphql");
            return client.send(asked.at(endpoint, PATIENCE), BodyHandlers.ofByteArray());
        }

        /** @return all of an answer that does not tell one process from another */
        Map<String, String> comparable(Asked asked) throws IOException, InterruptedException {
            HttpResponse<byte[]> response = answer(asked);
            Map<String, String> all = new TreeMap<>();
            response.headers().map().forEach((name, values) -> all.put(name, values.toString()));
            all.keySet().removeAll(NOT_COMPARED);
            if (asked.toString().contains("loadedAt")) {
                // Its answer, and so its tag, is another one in each process.
                all.remove("etag");
            }
            String coding = response.headers().firstValue("content-encoding").orElse("");
            String body = new String(decoded(coding, response.body()), UTF_8);
            all.put("", response.statusCode() + " " + body.replace(loadedAt, "then"));
            return all;
        }

        JsonNode json(Question question) throws IOException, InterruptedException {
            byte[] body = Literals.json(question.parameters()).getBytes(UTF_8);
            return JSON.readTree(
                    answer(new Asked(Kind.VALID, "", body, "application/json")).body());
        }
    }

    /** @return those settings, with which a busy machine is no reason to fail */
    static Map<String, String> patient(Map<String, String> environment) {
        Map<String, String> settings = new TreeMap<>(environment);
        settings.put("ONRECORD_LIMITS_TIME", "60S");
        return settings;
    }

    private static byte[] decoded(String coding, byte[] body) throws IOException {
        if (body.length == 0) {
            return body;
        }
        InputStream bytes = new ByteArrayInputStream(body);
        return switch (coding) {
            case "gzip" -> new GZIPInputStream(bytes).readAllBytes();
            case "deflate" -> new InflaterInputStream(bytes).readAllBytes();
            default -> body;
        };
    }

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        plain = Served.with(PLAIN);
        usual = Served.with(USUAL);
    }

    @AfterAll
    static void close() {
        Stream.of(plain, usual).forEach(served -> served.service().close());
    }

    @Test
    void an_answer_is_the_same_by_every_way_and_at_every_time() {
        RUN.each(number -> {
            Chance chance = RUN.chance(number);
            Asked asked = asked(chance).negotiated(chance);
            try {
                Map<String, String> expected = plain.comparable(asked);
                assertEquals(expected, usual.comparable(asked));
                assertEquals(expected, usual.comparable(asked));
                if (expected.containsKey("etag")) {
                    Asked again = asked.known(expected.get("etag").replaceAll("[\\[\\]]", ""));
                    Map<String, String> known = plain.comparable(again);
                    assertEquals("304 ", known.get(""));
                    assertEquals(known, usual.comparable(again));
                }
            } catch (AssertionError | IOException | InterruptedException e) {
                fail(RUN.name(number) + "\n" + asked, e);
            }
        });
    }

    private Asked asked(Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> Asked.sent(Kind.NEARLY_VALID, questions.nearlyValid(chance), chance);
            case 1 -> Asked.sent(Kind.NEARLY_VALID, questions.failing(chance), chance);
            default -> Asked.sent(Kind.VALID, questions.valid(chance), chance);
        };
    }

    @Test
    void questions_asked_together_are_answered_as_if_each_were_asked_alone() {
        long compared = Stream.iterate(0L, number -> number + 1)
                .limit(RUN.cases() / 2)
                .filter(this::isComparedTogether)
                .count();
        System.out.println(compared + " were compared, the others asked for too much.");
        assertTrue(compared > RUN.cases() / 4);
    }

    private boolean isComparedTogether(long number) {
        Chance chance = RUN.chance(number);
        List<Operation> operations = Stream.of("a", "b", "c")
                .map(prefix -> questions.operation(chance, prefix))
                .toList();
        try {
            return isComparedTogether(operations);
        } catch (AssertionError | IOException | InterruptedException e) {
            return fail(RUN.name(number) + "\n" + operations, e);
        }
    }

    /** @return whether it could be: what is refused as a whole has no parts */
    private boolean isComparedTogether(List<Operation> operations) throws IOException, InterruptedException {
        JsonNode together =
                usual.json(question(operations.stream().reduce(Operation::and).orElseThrow()));
        JsonNode data = JSON.createObjectNode();
        Set<String> errors = new TreeSet<>();
        for (Operation operation : operations) {
            JsonNode alone = usual.json(question(operation));
            if (!alone.has("data") || !together.has("data")) {
                return false;
            }
            data = data.isNull() ? data : merged(data, alone.path("data"));
            errors.addAll(errors(alone));
        }
        assertEquals(data, together.path("data"));
        assertEquals(errors, errors(together));
        return true;
    }

    private static Question question(Operation operation) {
        return new Question(operation.text(""), null, operation.values());
    }

    /** @return the errors without their places in the document */
    private static Set<String> errors(JsonNode answer) {
        Set<String> errors = new TreeSet<>();
        answer.path("errors").forEach(error -> errors.add(error.path("path") + " " + error.path("message")));
        return errors;
    }

    /** @return what fields come to that are asked in two places (GraphQL, §6.3.2) */
    private static JsonNode merged(JsonNode one, JsonNode other) {
        if (one instanceof ObjectNode object && other instanceof ObjectNode) {
            ObjectNode all = object.deepCopy();
            other.properties()
                    .forEach(field -> all.set(
                            field.getKey(),
                            all.has(field.getKey())
                                    ? merged(all.get(field.getKey()), field.getValue())
                                    : field.getValue()));
            return all;
        }
        if (one instanceof ArrayNode list && other instanceof ArrayNode) {
            assertEquals(list.size(), other.size());
            ArrayNode all = JSON.createArrayNode();
            for (int i = 0; i < list.size(); i++) {
                all.add(merged(list.get(i), other.get(i)));
            }
            return all;
        }
        return one.isNull() || other.isNull() ? NullNode.getInstance() : one;
    }
}
