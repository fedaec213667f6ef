package dev.onrecord;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The clients that people use, against the packaged application, each set up as {@code docs/clients.md} has it. Apollo
 * Client and GraphQL Code Generator are in {@link TypeScriptIT}.
 */
@QuarkusIntegrationTest
class ClientsIT {

    private static NodeProject clients;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @BeforeAll
    static void install() throws Exception {
        clients = NodeProject.installed("node");
    }

    @ParameterizedTest
    @ValueSource(strings = {"relay", "urql", "stitching", "graphiql"})
    void every_one_reads_the_record(String client) throws Exception {
        clients.run("node", client + ".mjs", endpoint.toString());
    }

    @Test
    void graphiql_asks_about_whatever_dataset_is_served() throws Exception {
        try (Packaged.Service service = Packaged.serve(Path.of("src/test/resources/example/seeds"))) {
            clients.run("node", "graphiql.mjs", "http://localhost:" + service.port() + "/graphql");
        }
    }

    @Test
    void what_is_typed_by_the_schema_compiles_and_reads_it() throws Exception {
        clients.run("npm", "run", "generate");
        clients.run("npm", "run", "compile");
        clients.run("node", "tada.js", endpoint.toString());
        clients.run("node", "genql.js", endpoint.toString());
    }
}
