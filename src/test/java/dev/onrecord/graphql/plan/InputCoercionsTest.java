package dev.onrecord.graphql.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.api.Context.VariablesParser;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values of variables are what the engine makes of them: every input type, with every kind of JSON value. */
@QuarkusTest
class InputCoercionsTest {

    private static final List<String> LEAVES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "1.0",
            "1e2",
            "1.5",
            "2147483647",
            "2147483648",
            "1e400",
            "\"\"",
            "\"1\"",
            "\"2025-07-18\"",
            "\"ASSERTS\"",
            "\"asserts\"",
            "\"PERSON\"",
            "\"prisoner-exchange\"",
            "\"é\\u0000\"");

    private static final List<String> WRAPPERS =
            List.of("%s", "[%s]", "[[%s]]", "[%s, null]", "[]", "{}", "{\"none\": %s}");

    @Inject
    GraphQLSchema schema;

    @Inject
    VariableValues values;

    @Test
    void values_of_every_input_type_are_those_of_the_engine() {
        int compared = 0;
        for (String type : types().toList()) {
            for (String written : List.of(type, type + "!", "[" + type + "!]", "[" + type + "]!")) {
                PreparedOperation operation = operation("$it: " + written);
                for (String json : values(type).toList()) {
                    check(operation, "{\"it\": " + json + "}");
                    compared++;
                }
            }
        }
        assertTrue(compared > 40_000, compared + " compared");
    }

    @Test
    void defaults_and_absent_values_are_those_of_the_engine() {
        for (String definition : List.of(
                "$it: Int = 3",
                "$it: Int! = 3",
                "$it: Int",
                "$it: Int!",
                "$it: Int = null",
                "$it: [Int!] = 3",
                "$it: ClaimFilter = {subject: \"a\"}",
                "$it: Int = 1, $it: String",
                "$it: None",
                "$it: Event",
                "$it: Int = \"a\"",
                "$it: ClaimFilter = 3",
                "$other: Int!, $it: Int",
                "$it: [SpeechAct!]! = [DENIES]")) {
            for (String given : List.of(
                    "{}", "{\"it\": null}", "{\"it\": 5}", "{\"it\": \"5\"}", "{\"it\": [5]}", "{\"other\": 1}")) {
                check(operation(definition), given);
            }
        }
    }

    private static PreparedOperation operation(String variables) {
        return new PreparedQuery(Parser.parse("query (" + variables + ") { a }"), 1)
                .operations(null)
                .get(0);
    }

    private void check(PreparedOperation operation, String text) {
        JsonObject given = json(text);
        assertEquals(
                byEngine(operation.definition(), given),
                values.coerce(operation, given).map(CoercedVariables::toMap),
                () -> operation.definition() + " with " + text);
    }

    private Optional<Map<String, Object>> byEngine(OperationDefinition operation, JsonObject given) {
        try {
            return Optional.of(ValuesResolver.coerceVariableValues(
                            schema,
                            operation.getVariableDefinitions(),
                            RawVariables.of(VariablesParser.toMap(given).orElse(Map.of())),
                            GraphQLContext.getDefault(),
                            Locale.ROOT)
                    .toMap());
        } catch (GraphQLException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private Stream<String> types() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLInputType.class::isInstance)
                .map(GraphQLNamedInputType.class::cast)
                .map(GraphQLNamedInputType::getName)
                .filter(name -> !name.startsWith("__"));
    }

    /** @return values of all kinds; for an object those of each of its fields */
    private Stream<String> values(String type) {
        Stream<String> any =
                WRAPPERS.stream().flatMap(wrapper -> LEAVES.stream().map(wrapper::formatted));
        return schema.getType(type) instanceof GraphQLInputObjectType object
                ? Stream.concat(any, object.getFields().stream().flatMap(field -> fieldValues(field.getName())))
                : any;
    }

    private static Stream<String> fieldValues(String field) {
        return Stream.of("{\"%s\": %s}", "{\"%s\": [%s]}", "{\"%s\": {\"text\": %s}}", "{\"%s\": [{\"text\": %s}]}")
                .flatMap(object -> LEAVES.stream().map(leaf -> object.formatted(field, leaf)));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
