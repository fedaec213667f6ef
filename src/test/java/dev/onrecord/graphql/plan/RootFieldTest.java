package dev.onrecord.graphql.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.error.ClientError;
import graphql.GraphQLError;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.ExecutionService;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client's mistake in a field of the query costs one execution, and is told as the framework tells it. */
@QuarkusTest
class RootFieldTest {

    @Inject
    ExecutionService framework;

    @Inject
    GraphQLSchema schema;

    @Inject
    Plans plans;

    @Inject
    PlannedExecution byPlans;

    @Inject
    Requests requests;

    private Execution byFramework;
    private Execution byPlansAlone;

    @BeforeEach
    void set() {
        byFramework = new Execution(false, framework, schema, plans, byPlans);
        // Whatever would be executed a second time fails here.
        byPlansAlone = new Execution(true, null, schema, plans, byPlans);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { events(first: 500) { totalCount } } | PAGE_TOO_LARGE events
            { events(first: -1) { totalCount } } | BAD_PAGE events
            { events(last: 101) { nodes { slug } } } | PAGE_TOO_LARGE events
            { events(first: 1, last: 1) { nodes { slug } } } | BAD_PAGE events
            { events(first: 1, after: "no cursor") { nodes { slug } } } | BAD_CURSOR events
            { events(first: 1, before: "") { nodes { slug } } } | BAD_CURSOR events
            { claims(filter: {sources: ["no-such-source"]}) { totalCount } } | UNKNOWN_RECORD claims
            { claims(filter: {sources: ["wsj", "no-such-source", "nor-that"]}) { totalCount } } | UNKNOWN_RECORD claims
            { claims(filter: {not: {any: [{sources: ["no-such-source"]}]}}) { totalCount } } | UNKNOWN_RECORD claims
            { events(filter: {kindDetails: ["no-such-kind"]}) { totalCount } } | UNKNOWN_RECORD events
            { events(filter: {from: "2025-02-30"}) { totalCount } } | BAD_DATE events
            { events(filter: {from: "2025-13-01", to: "2025-02-30"}) { totalCount } } | BAD_DATE events
            { events(filter: {to: "2025-02-30", from: "2025-13-01"}) { totalCount } } | BAD_DATE events
            { events(filter: {all: [{to: "2025-02-30"}], from: "2025-13-01"}) { totalCount } } | BAD_DATE events
            { events(first: 500, filter: {from: "2025-02-30"}) { totalCount } } | BAD_DATE events
            { events(filter: {from: "2025-07-19", to: "2025-07-18"}) { totalCount } } | BAD_DATE events
            { events(filter: {periods: ["2025-13"]}) { totalCount } } | BAD_DATE events
            { node(id: "no-such-kind:x") { id } } | BAD_ID node
            { node(id: "") { id } } | BAD_ID node
            { search(text: "flights", first: 101) { edges { score } } } | PAGE_TOO_LARGE search
            { search(text: "flights", after: "x") { edges { score } } } | BAD_CURSOR search
            { suggest(text: "mad", first: 101) { text } } | PAGE_TOO_LARGE suggest
            { a: events(first: 500) { totalCount } b: node(id: "x") { id } } | PAGE_TOO_LARGE a, BAD_ID b
            { a: node(id: "x") { id } b: node(id: "actor:nicolas-maduro") { id } c: node(id: "y") { id } } | BAD_ID a, BAD_ID c
            { dataset { claims } a: node(id: "x") { id } __typename } | BAD_ID a
            { a: node(id: "x") { id } a: node(id: "x") { ... on Actor { name } } } | BAD_ID a
            { ...f } fragment f on Query { a: node(id: "x") { id } ... { b: node(id: "y") { id } } } | BAD_ID a, BAD_ID b
            { node(id: "x") @skip(if: true) { id } b: node(id: "y") @include(if: true) { id } } | BAD_ID b
            query($first: Int = 500) { events(first: $first) { totalCount } } | PAGE_TOO_LARGE events
            query($id: ID = "x") { node(id: $id) { id } a: node(id: "actor:nicolas-maduro") { id } } | BAD_ID node
            { events(first: 500) { nodes { statements(first: 1) { nodes { slug } } } } actors(first: 2) { nodes { events(first: 1) { nodes { slug } } } } } | PAGE_TOO_LARGE events
            """)
    @ActivateRequestContext
    void a_mistake_is_told_after_one_execution(String document, String errors) {
        Outcome found = execute(byPlansAlone, document);
        assertInstanceOf(PlannedAnswer.class, found);
        assertEquals(errors, found.errors().stream().map(RootFieldTest::brief).collect(Collectors.joining(", ")));
        assertEquals(json(execute(byFramework, document)), json(found));
    }

    @Test
    @ActivateRequestContext
    void what_may_be_null_is_and_what_may_not_takes_the_data_with_it() {
        String nullable = json(execute(byPlansAlone, "{ node(id: \"x\") { id } dataset { __typename } }"));
        String required = json(execute(byPlansAlone, "{ events(first: 500) { totalCount } dataset { __typename } }"));
        assertEquals("\"data\":{\"node\":null,\"dataset\":{\"__typename\":\"Dataset\"}}}", data(nullable));
        assertEquals("\"data\":null}", data(required));
    }

    @Test
    @ActivateRequestContext
    void a_plan_makes_no_mistake_of_one_request_another_ones() {
        String document = "query($id: ID!) { node(id: $id) { id } }";
        PreparedQuery query = prepared(document);
        assertFalse(
                execute(byPlansAlone, request(document, query, "x")).errors().isEmpty());
        assertEquals(
                "{\"data\":{\"node\":{\"id\":\"actor:nicolas-maduro\"}}}",
                json(execute(byPlansAlone, request(document, query, "actor:nicolas-maduro"))));
    }

    @Test
    @ActivateRequestContext
    void what_was_stopped_is_no_mistake_in_a_field() {
        String document = "{ node(id: \"x\") { id } }";
        Budget stopped = Budget.unlimited();
        stopped.stop();
        assertThrows(ClientError.class, () -> byPlansAlone.execute(request(document, prepared(document), ""), stopped));
    }

    private static String brief(GraphQLError error) {
        return error.getExtensions().get("code") + " " + error.getPath().get(0);
    }

    private static String data(String json) {
        return json.substring(json.indexOf("\"data\":"));
    }

    private static String json(Outcome outcome) {
        ByteArrayBuilder json = new ByteArrayBuilder();
        outcome.write(json, Budget.unlimited());
        return new String(json.toByteArray(), UTF_8);
    }

    private Outcome execute(Execution execution, String document) {
        return execute(execution, requests.of(parameters(document).build(), prepared(document)));
    }

    private static Outcome execute(Execution execution, ExecutionRequest request) {
        return execution.execute(request, Budget.unlimited());
    }

    private ExecutionRequest request(String document, PreparedQuery query, String id) {
        JsonObjectBuilder variables = Json.createObjectBuilder().add("id", id);
        return requests.of(parameters(document).add("variables", variables).build(), query);
    }

    private static PreparedQuery prepared(String document) {
        return new PreparedQuery(Parser.parse(document), 100);
    }

    private static JsonObjectBuilder parameters(String document) {
        return Json.createObjectBuilder().add("query", document);
    }
}
