package dev.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What servers of a loaded store are run by: no cluster and no engine for containers is at hand, but what the files name is
 * there, in the files themselves, among the settings and among the commands.
 */
class DeploymentFilesTest {

    private static final String COMPOSE = "compose/compose.yml";
    private static final String LOAD = "kubernetes/load.yml";
    private static final String SERVERS = "kubernetes/loaded.yml";

    private static final Path MAIN = Path.of("src/main");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<JsonNode> documents(String file) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        // With the anchors of YAML, which Jackson leaves alone.
        new Yaml(new SafeConstructor(new LoaderOptions()))
                .loadAll(Files.readString(MAIN.resolve(file)))
                .forEach(document -> documents.add(JSON.valueToTree(document)));
        return documents;
    }

    private static JsonNode document(String file, String kind) throws IOException {
        return documents(file).stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPOSE, LOAD, SERVERS})
    void every_variable_is_that_of_a_setting(String file) throws IOException {
        String settings = Files.readString(Path.of("docs/configuration.md"));
        Set<String> variables = new TreeSet<>();
        for (JsonNode document : documents(file)) {
            for (JsonNode container : document.at("/spec/template/spec/containers")) {
                container
                        .path("env")
                        .forEach(variable -> variables.add(variable.path("name").asText()));
            }
            JsonNode services = document.path("services");
            // PostgreSQL's image has settings of its own.
            names(services).stream()
                    .filter(name -> !name.equals("postgresql"))
                    .forEach(name -> variables.addAll(names(services.path(name).path("environment"))));
        }
        assertFalse(variables.isEmpty());
        variables.forEach(name -> assertTrue(settings.contains("| `" + name + "` |"), name));
    }

    @Test
    void what_is_run_are_commands_with_their_options() throws IOException {
        List<JsonNode> commands = List.of(
                documents(COMPOSE).get(0).at("/services/load/command"),
                document(LOAD, "Job").at("/spec/template/spec/containers/0/args"));
        for (JsonNode command : commands) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream printer = new PrintStream(out, true, UTF_8);
            int exitCode = new CommandLineInterface(printer, printer)
                    .run("help", command.get(0).asText());
            assertEquals(CommandLineInterface.WELL, exitCode, out.toString(UTF_8));
            each(command)
                    .map(JsonNode::asText)
                    .filter(argument -> argument.startsWith("--"))
                    .forEach(option -> assertTrue(out.toString(UTF_8).contains(option), option));
        }
    }

    @Test
    void what_compose_refers_to_is_in_the_file() throws IOException {
        JsonNode file = documents(COMPOSE).get(0);
        Set<String> services = names(file.path("services"));
        assertEquals(Set.of("postgresql", "load", "one", "two"), services);
        for (JsonNode service : file.path("services")) {
            assertTrue(services.containsAll(names(service.path("depends_on"))));
            for (JsonNode config : service.path("configs")) {
                assertTrue(names(file.path("configs"))
                        .contains(config.path("source").asText()));
            }
        }
        String database =
                file.at("/services/postgresql/environment/POSTGRES_DB").asText();
        String address = "jdbc:postgresql://postgresql/" + database;
        assertEquals(
                address, file.at("/services/one/environment/ONRECORD_STORE").asText());
        assertEquals(address, file.at("/services/load/command/3").asText());
        assertEquals(
                file.at("/services/postgresql/environment/POSTGRES_USER"),
                file.at("/services/load/environment/ONRECORD_STORE_USER"));
        String reader = file.at("/services/two/environment/ONRECORD_STORE_USER").asText();
        assertTrue(file.at("/configs/roles/content").asText().contains("create role " + reader + " login"));
    }

    @Test
    void all_that_is_for_servers_selects_them() throws IOException {
        JsonNode deployment = document(SERVERS, "Deployment");
        JsonNode labels = deployment.at("/spec/template/metadata/labels");
        for (JsonNode selector : List.of(
                deployment.at("/spec/selector/matchLabels"),
                deployment.at("/spec/template/spec/topologySpreadConstraints/0/labelSelector/matchLabels"),
                document(SERVERS, "Service").at("/spec/selector"),
                document(SERVERS, "PodDisruptionBudget").at("/spec/selector/matchLabels"),
                document(SERVERS, "NetworkPolicy").at("/spec/podSelector/matchLabels"))) {
            assertEquals(labels, selector);
        }
        JsonNode load = document(LOAD, "Job").at("/spec/template/metadata/labels");
        assertNotEquals(labels, load, "Readers would be sent to a load.");
        JsonNode target = document(SERVERS, "HorizontalPodAutoscaler").at("/spec/scaleTargetRef");
        assertEquals(deployment.path("kind"), target.path("kind"));
        assertEquals(deployment.path("apiVersion"), target.path("apiVersion"));
        assertEquals(deployment.at("/metadata/name"), target.path("name"));
    }

    /** Load and servers reach one database, by roles of their own, whose passwords are in one Secret. */
    @Test
    void a_load_and_servers_have_the_same_store() throws IOException {
        JsonNode load = document(LOAD, "Job").at("/spec/template/spec/containers/0");
        JsonNode server = document(SERVERS, "Deployment").at("/spec/template/spec/containers/0");
        assertEquals(load.path("image"), server.path("image"));
        assertEquals(load.at("/args/3"), variable(server, "ONRECORD_STORE").path("value"));
        String secret = "/valueFrom/secretKeyRef/";
        JsonNode loader = variable(load, "ONRECORD_STORE_PASSWORD");
        JsonNode reader = variable(server, "ONRECORD_STORE_PASSWORD");
        assertEquals(loader.at(secret + "name"), reader.at(secret + "name"));
        String manual = Files.readString(Path.of("docs/deploy.md"));
        assertTrue(manual.contains(
                "kubectl create secret generic " + reader.at(secret + "name").asText()));
        for (JsonNode password : List.of(loader, reader)) {
            assertTrue(
                    manual.contains(
                            "--from-literal=" + password.at(secret + "key").asText() + "="),
                    manual);
        }
    }

    /** What scales is measured, and called as the manual calls it. */
    @Test
    void servers_are_scaled_by_a_metric_that_there_is() throws IOException {
        String metric = document(SERVERS, "HorizontalPodAutoscaler")
                .at("/spec/metrics/0/pods/metric/name")
                .asText();
        String manual = Files.readString(Path.of("docs/deploy.md"));
        assertTrue(manual.contains("as: " + metric), metric);
        assertTrue(manual.contains("seriesQuery: onrecord_requests_seconds_count"));
        assertTrue(Files.readString(Path.of("docs/operate.md")).contains("`onrecord_requests_seconds`"));
        JsonNode server = document(SERVERS, "Deployment").at("/spec/template/spec/containers/0");
        assertEquals(
                "true",
                variable(server, "ONRECORD_METRICS_ENABLED").path("value").asText());
    }

    private static JsonNode variable(JsonNode container, String name) {
        return each(container.path("env"))
                .filter(variable -> variable.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
