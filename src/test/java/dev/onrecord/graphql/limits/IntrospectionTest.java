package dev.onrecord.graphql.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.StringValue;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients learn of the schema by asking: what works, all of it, and what tools ask first is answered. */
@QuarkusTest
class IntrospectionTest {

    private static final String EVERYTHING =
            IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                    .descriptions(true)
                    .specifiedByUrl(true)
                    .directiveIsRepeatable(true)
                    .schemaDescription(true)
                    .inputValueDeprecation(true)
                    .isOneOf(true)
                    .typeRefFragmentDepth(9));

    /** As the reference implementation asks with all of its options. */
    private static final String OF_THE_REFERENCE = """
            query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind }
              subscriptionType { name kind } types { ...FullType }
              directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
            fragment FullType on __Type { kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue }
                type { ...TypeRef } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef } }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated
              deprecationReason }
            fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name
              ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
              ofType { kind name } } } } } } } } } }
            """;

    /** Tools that want to know first which features there are ask several types of the introspection by name. */
    private static final String OF_FEATURES = """
            { schema: __type(name: "__Schema") { name fields { name } }
              type: __type(name: "__Type") { name fields { name args { name } } }
              directive: __type(name: "__Directive") { name fields { name } }
              inputValue: __type(name: "__InputValue") { name fields(includeDeprecated: true) { name } }
              field: __type(name: "__Field") { name fields { name args { name } } }
              __schema { queryType { name } subscriptionType { name } directives { name locations } } }
            """;

    /** An argument with a default may be null, if its type does not forbid it. */
    private static final String OF_NULLS = """
            query($deprecated: Boolean = true) {
              __type(name: "EventOrder") { enumValues(includeDeprecated: null) { name }
                fields(includeDeprecated: $deprecated) { args(includeDeprecated: null) { name } }
                inputFields(includeDeprecated: null) { name } }
              __schema { directives { args(includeDeprecated: null) { name } } } }
            """;

    static Stream<String> queries() {
        return Stream.of(
                IntrospectionQuery.INTROSPECTION_QUERY,
                EVERYTHING,
                OF_THE_REFERENCE,
                OF_FEATURES,
                OF_NULLS,
                "{ " + types(19) + " __schema { queryType { name } } }");
    }

    private static String types(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "t" + i + ": __type(name: \"Event\") { name fields { name type { name } } } ")
                .collect(Collectors.joining());
    }

    @Test
    void a_null_for_what_is_deprecated_leaves_that_out() {
        ask("{ __type(name: \"EventOrder\") { enumValues(includeDeprecated: null) { name } } }")
                .body("data.__type.enumValues.name", hasItem("DATE_ASC"));
    }

    @Test
    void the_fields_of_the_query_begin_with_the_whole_and_go_on_by_noun() {
        ask("{ __schema { queryType { fields { name } } directives { name } } }")
                .body(
                        "data.__schema.queryType.fields.name",
                        contains(
                                "dataset",
                                "claims",
                                "claim",
                                "statements",
                                "statement",
                                "events",
                                "event",
                                "actors",
                                "actor",
                                "sources",
                                "source",
                                "search",
                                "suggest",
                                "kinds",
                                "node",
                                "nodes"))
                .body("data.__schema.directives.name.take(2)", contains("include", "skip"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void what_tools_ask_first_is_answered(String query) {
        ask(query).body("errors", nullValue()).body("data", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
                "{ ...a ...b } fragment a on Query { x: __schema { types { ...c } } y: __schema { types { ...c } } }"
                        + " fragment b on Query { z: __schema { types { ...c } } }"
                        + " fragment c on __Type { fields { type { fields { name args { name type { ofType { name } } } } } } }"
            })
    void more_than_tools_ask_is_not(String query) {
        ask(query)
                .body("errors.extensions.code", everyItem(is("INTROSPECTION_TOO_LARGE")))
                .body("data", nullValue());
    }

    @Test
    void circles_without_lists_end_too() {
        ask("{ __type(name: \"Event\") " + "{ ofType ".repeat(30) + "{ name }" + " }".repeat(30) + " }")
                .body("errors[0].extensions.code", is("INTROSPECTION_TOO_LARGE"));
    }

    @Test
    void a_type_whose_name_is_no_text_has_a_bound() {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "query",
                        "query A($name: String!) { __type(name: $name) { isOneOf fields { name } } }",
                        "variables",
                        Map.of("name", List.of("Quantity"))))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", is("BAD_VARIABLE"));
    }

    @Test
    void what_is_announced_works() {
        ask("{ __schema { directives { name } types { name } } }")
                .body(
                        "data.__schema.directives.name",
                        containsInAnyOrder("include", "skip", "deprecated", "specifiedBy", "oneOf"))
                .body("data.__schema.types.name", everyItem(not(startsWith("Big"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ dataset { ... @defer { title } } }",
                "{ ...a @defer(label: \"x\") } fragment a on Query { dataset { title } }",
                "query A @experimental_disableErrorPropagation { dataset { title } }",
                "{ dataset @constraint(min: 1) { title } }",
                "{ dataset @rolesAllowed(value: \"x\") { title } }"
            })
    void what_is_not_announced_is_refused_however_often_it_is_asked(String query) {
        for (int i = 0; i < 3; i++) {
            ask(query)
                    .body("errors[0].extensions.code", is("VALIDATION_ERROR"))
                    .body("errors[0].message", startsWith("There is no directive `@"))
                    .body("data", nullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ dataset { title @defer } }",
                "query A @defer { dataset { title } }",
                "query A($n: Int @defer) { events(first: $n) { totalCount } }",
                "{ ...a } fragment a on Query @defer { dataset { title } }"
            })
    void what_is_not_announced_stands_in_no_wrong_place(String query) {
        ask(query).body("errors.message", contains("There is no directive `@defer`."));
    }

    @Test
    void the_sdl_and_introspection_say_the_same() {
        Map<String, Object> data = ask(EVERYTHING).extract().path("data");
        Document introspected = new IntrospectionResultToSchema().createSchemaDefinition(data);
        // The directives of the specification are in every schema without being defined.
        String announced = AstPrinter.printAst(Document.newDocument()
                .definitions(introspected.getDefinitions().stream()
                        .filter(definition -> !(definition instanceof DirectiveDefinition))
                        .filter(definition -> !(definition instanceof SchemaDefinition))
                        .toList())
                .build());
        String sdl = RestAssured.get("/graphql/schema.graphql").asString();
        assertEquals(print(sdl), print(announced));
    }

    @Test
    void scalars_say_what_they_are_in_the_sdl_and_in_introspection() {
        List<Map<String, String>> types = ask("{ __schema { types { kind name specifiedByURL } } }")
                .extract()
                .path("data.__schema.types");
        Map<String, String> introspected = types.stream()
                .filter(type -> type.get("kind").equals("SCALAR"))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.get("name")))
                .collect(Collectors.toMap(type -> type.get("name"), type -> type.get("specifiedByURL")));
        Map<String, String> written = new SchemaParser()
                .parse(RestAssured.get("/graphql/schema.graphql").asString()).scalars().values().stream()
                        .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
                        .collect(Collectors.toMap(ScalarTypeDefinition::getName, IntrospectionTest::specification));
        assertEquals(Set.of("Date", "DateTime"), introspected.keySet());
        assertEquals(introspected, written);
        introspected.values().forEach(url -> assertTrue(url.startsWith("https://"), url));
    }

    private static String specification(ScalarTypeDefinition scalar) {
        return ((StringValue) scalar.getDirectives("specifiedBy")
                        .get(0)
                        .getArgument("url")
                        .getValue())
                .getValue();
    }

    private static String print(String sdl) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new MockedWiringFactory())
                .build();
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectives(false))
                .print(schema);
    }

    private static ValidatableResponse ask(String query) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
