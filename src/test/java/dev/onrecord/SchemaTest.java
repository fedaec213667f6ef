package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed schema is the one that is served; a review sees every change of it, and which of them break clients. */
@QuarkusTest
class SchemaTest {

    private static final Path COMMITTED = Path.of("schema.graphql");
    private static final Path SERVED = Path.of("target/schema.graphql");

    @Test
    void the_committed_schema_is_the_one_that_is_served() throws Exception {
        String served = RestAssured.get("/graphql/schema.graphql").asString();
        Files.writeString(SERVED, served);
        String committed = Files.readString(COMMITTED);
        assertEquals(
                committed,
                served,
                () -> "The schema has changed. " + said(breaking(committed, served)) + "If it is meant, copy " + SERVED
                        + " to " + COMMITTED + ".\n");
    }

    @Test
    void every_element_has_a_description() {
        String served = RestAssured.get("/graphql/schema.graphql").asString();
        String[] lines = served.split("\n");
        String bare = Stream.iterate(1, i -> i < lines.length, i -> i + 1)
                .filter(i -> lines[i].matches("\\s+\\w+.*|(type|enum|input|interface|union) .*"))
                .filter(i -> !lines[i - 1].strip().endsWith("\""))
                .filter(i -> !lines[i].strip().startsWith("\""))
                .map(i -> lines[i])
                .collect(Collectors.joining("\n"));
        assertEquals("", bare);
    }

    @Test
    void a_field_that_goes_breaks_clients() throws Exception {
        String committed = Files.readString(COMMITTED);
        String changed = committed.replaceAll("  \"[^\"]*\"\n  paragraph: Int!\n", "");
        assertTrue(breaking(committed, changed).contains("paragraph"), breaking(committed, changed));
    }

    private static String said(String breaking) {
        return breaking.isEmpty() ? "No client has to act on it.\n" : "Breaking for clients:\n" + breaking;
    }

    private static String breaking(String committed, String served) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(schema(committed), schema(served)), reporter);
        return Stream.concat(reporter.getBreakages().stream(), reporter.getDangers().stream())
                .map(DiffEvent::getReasonMsg)
                .map(reason -> "  " + reason + "\n")
                .collect(Collectors.joining());
    }

    private static GraphQLSchema schema(String text) {
        RuntimeWiring scalars = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new MockedWiringFactory())
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), scalars);
    }
}
