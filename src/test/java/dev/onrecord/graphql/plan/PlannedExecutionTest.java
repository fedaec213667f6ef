package dev.onrecord.graphql.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That a plan gives what the framework gives is shown over HTTP; here, that what can be planned is. */
@QuarkusTest
class PlannedExecutionTest {

    private static final String VARIABLES = """
            {"slug": "prisoner-exchange", "claim": "americans-freed", "statement": "rubio-thanks-bukele",
             "event": "prisoner-exchange", "speaker": "nicolas-maduro", "participant": "nicolas-maduro", "source": "wsj", "addressee": "nayib-bukele", "text": "flights",
             "on": "2025-07-18", "ids": ["event:prisoner-exchange"], "yes": true, "no": false}""";

    @Inject
    Execution execution;

    @Inject
    Requests requests;

    @Inject
    Schema schema;

    static Stream<Path> documents() throws IOException {
        return Stream.concat(
                Files.list(Path.of("src/test/resources/queries")),
                Files.list(Path.of("bench/queries"))
                        .filter(file -> file.toString().endsWith(".graphql")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    @ActivateRequestContext
    void documents_that_clients_send_are_planned(Path document) throws IOException {
        assertInstanceOf(PlannedAnswer.class, execute(Files.readString(document)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { __typename } | {"__typename":"Query"}
            query($no: Boolean!) { dataset { claims @include(if: $no) __typename } } | {"dataset":{"__typename":"Dataset"}}
            query($yes: Boolean!) { actor(slug: "nicolas-maduro") { ... @skip(if: $yes) { name } kind } } | {"actor":{"kind":"PERSON"}}
            { event(slug: "no-such-event") { slug } } | {"event":null}
            { search(text: "no such text", first: 1) { edges { score } } } | {"search":{"edges":[]}}
            { a: actor(slug: "nicolas-maduro") { kind } a: actor(slug: "nicolas-maduro") { slug kind } } | {"a":{"kind":"PERSON","slug":"nicolas-maduro"}}
            { node(id: "actor:nicolas-maduro") { id ... on Actor { name } ... on Event { title } } } | {"node":{"id":"actor:nicolas-maduro","name":"Nicolás Maduro"}}
            { events(first: 1, orderBy: TITLE_ASC, filter: {text: "no such title"}) { nodes { slug } totalCount } } | {"events":{"nodes":[],"totalCount":0}}
            """)
    @ActivateRequestContext
    void constructs_of_all_kinds_are_planned(String document, String data) {
        assertEquals("{\"data\":" + data + "}", json(execute(document)));
    }

    @Test
    @ActivateRequestContext
    void introspection_is_the_frameworks() {
        assertInstanceOf(Outcome.Executed.class, execute("{ __schema { queryType { name } } }"));
    }

    @Test
    @ActivateRequestContext
    void what_a_condition_leaves_out_in_one_request_is_there_in_the_next() {
        String document = "query($x: Boolean!) { actor(slug: \"nicolas-maduro\") { slug @include(if: $x) kind } }";
        assertEquals("{\"data\":{\"actor\":{\"kind\":\"PERSON\"}}}", json(execute(document, "{\"x\": false}")));
        assertEquals(
                "{\"data\":{\"actor\":{\"slug\":\"nicolas-maduro\",\"kind\":\"PERSON\"}}}",
                json(execute(document, "{\"x\": true}")));
    }

    @Test
    void filters_are_made_without_the_frameworks_detour() {
        assertFalse(schema.getInputs().isEmpty());
        schema.getInputs()
                .values()
                .forEach(type ->
                        assertTrue(InputObject.of(type.getName(), schema).isPresent(), type.getName()));
    }

    private static String json(Outcome outcome) {
        ByteArrayBuilder json = new ByteArrayBuilder();
        assertInstanceOf(PlannedAnswer.class, outcome).write(json, Budget.unlimited());
        return new String(json.toByteArray(), UTF_8);
    }

    private Outcome execute(String document) {
        return execute(document, VARIABLES);
    }

    private Outcome execute(String document, String variables) {
        return execution.execute(
                requests.of(
                        Json.createObjectBuilder()
                                .add("query", document)
                                .add(
                                        "variables",
                                        Json.createReader(new StringReader(variables))
                                                .readObject())
                                .build(),
                        new PreparedQuery(Parser.parse(document), 100)),
                Budget.unlimited());
    }
}
