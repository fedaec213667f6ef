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
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client's mistake in a field costs one execution, and is told as the framework tells it. */
@QuarkusTest
class FieldErrorsTest {

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
            { nodes(ids: ["x", "actor:nicolas-maduro", ""]) { id } } | BAD_ID nodes/0, BAD_ID nodes/2
            { nodes(ids: ["actor:no-one", "y"]) { id ... on Actor { statements(first: 1) { totalCount } } } } | BAD_ID nodes/1
            { nodes(ids: ["no-such-kind:x"]) { id } } | BAD_ID nodes/0
            { events(first: 1) { nodes { statements(first: 500) { nodes { slug } } } } } | PAGE_TOO_LARGE events/nodes/0/statements
            { actor(slug: "nicolas-maduro") { kind } events(first: 2) { nodes { statements(last: -1) { totalCount } } } } | BAD_PAGE events/nodes/0/statements, BAD_PAGE events/nodes/1/statements
            { sources(first: 2) { nodes { slug claims(first: -1) { totalCount } } } } | BAD_PAGE sources/nodes/0/claims, BAD_PAGE sources/nodes/1/claims
            { sources(first: 1) { edges { cursor node { claims(first: 500) { totalCount } title } } pageInfo { hasNextPage } } } | PAGE_TOO_LARGE sources/edges/0/node/claims
            { sources(first: 1) { nodes { statements(first: -2) { totalCount } claims(first: -1) { totalCount } } } } | BAD_PAGE sources/nodes/0/statements, BAD_PAGE sources/nodes/0/claims
            { source(slug: "americans-released") { claims(first: -1) { totalCount } } dataset { title } } | BAD_PAGE source/claims
            { source(slug: "no-such-source") { claims(first: -1) { totalCount } } } |
            { sources(first: 0) { nodes { claims(first: -1) { totalCount } } } } |
            { a: source(slug: "americans-released") { title } b: source(slug: "americans-released") { title events(first: 1, after: "x") { totalCount } } } | BAD_CURSOR b/events
            { sources(first: 2) { nodes { claims(first: 1) { nodes { slug event: about { statements(first: -1) { totalCount } slug } } } } } } | BAD_PAGE sources/nodes/1/claims/nodes/0/event/statements
            { statements(first: 1) { nodes { slug speaker { slug events(filter: {sources: ["no-such-source"]}) { totalCount } } } } } | UNKNOWN_RECORD statements/nodes/0/speaker/events
            { a: sources(first: 1) { nodes { statements(first: -2) { totalCount } } } b: node(id: "x") { id } } | BAD_PAGE a/nodes/0/statements, BAD_ID b
            { sources(first: 2) { nodes { ...f } } } fragment f on Source { slug claims(first: -1) { totalCount } } | BAD_PAGE sources/nodes/0/claims, BAD_PAGE sources/nodes/1/claims
            query($first: Int = 500) { sources(first: 1) { nodes { a: claims(first: 1) { nodes { slug } } b: claims(first: $first) { totalCount } } } } | PAGE_TOO_LARGE sources/nodes/0/b
            { search(text: "Maduro", first: 2, kinds: [ACTOR]) { nodes { __typename ... on Actor { statements(last: -1) { totalCount } } } } } | BAD_PAGE search/nodes/0/statements, BAD_PAGE search/nodes/1/statements
            """)
    @ActivateRequestContext
    void a_mistake_is_told_after_one_execution(String document, @Nullable String errors) {
        Outcome found = execute(byPlansAlone, document);
        assertInstanceOf(PlannedAnswer.class, found);
        String told = found.errors().stream().map(FieldErrorsTest::brief).collect(Collectors.joining(", "));
        assertEquals(Objects.requireNonNullElse(errors, ""), told);
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
    void null_goes_up_to_the_next_place_that_may_be_null() {
        String mistake = "{ claims(first: -1) { totalCount } }";
        assertEquals(
                "\"data\":{\"a\":null,\"b\":{\"slug\":\"americans-released\",\"document\":{\"__typename\":\"SourceDocument\"}}}}",
                data(json(execute(
                        byPlansAlone,
                        "{ a: source(slug: \"americans-released\") { document { __typename } ...f } b: source(slug: \"americans-released\") { slug document { __typename } } }"
                                + " fragment f on Source " + mistake))));
        assertEquals(
                "\"data\":{\"nodes\":[null,{\"slug\":\"nicolas-maduro\"},null]}}",
                data(json(execute(
                        byPlansAlone,
                        "{ nodes(ids: [\"x\", \"actor:nicolas-maduro\", \"source:americans-released\"]) { ... on Actor { slug } ... on Source "
                                + mistake + " } }"))));
    }

    @Test
    @ActivateRequestContext
    void an_answer_with_errors_leaves_nothing_behind() {
        String wrong =
                "{ actor(slug: \"nicolas-maduro\") { slug statements(first: -1) { nodes { slug } } sources { slug } } }";
        String right = wrong.replace("-1", "1");
        String told = json(execute(byPlansAlone, wrong));
        String found = json(execute(byPlansAlone, right));
        String toldAgain = json(execute(byPlansAlone, wrong));
        assertEquals(json(execute(byFramework, wrong)), told);
        assertEquals(json(execute(byFramework, right)), found);
        assertEquals(told, toldAgain);
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
        return error.getExtensions().get("code") + " "
                + error.getPath().stream().map(Object::toString).collect(Collectors.joining("/"));
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
