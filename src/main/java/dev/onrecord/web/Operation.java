package dev.onrecord.web;

import dev.onrecord.http.OwnQueries;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** The operation of a page, from its file. */
final class Operation {

    private final String text;
    private final List<VariableDefinition> variables;

    /** @param name of a file in {@code operations/}, without its extension */
    Operation(String name, OwnQueries queries) {
        this.text = Resources.text("operations/" + name + ".graphql");
        this.variables = queries.document(text)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getVariableDefinitions();
    }

    /** @return the document */
    String text() {
        return text;
    }

    /** @return whether each variable that must have a value has one */
    boolean isComplete(JsonObject values) {
        return variables.stream()
                .noneMatch(variable -> variable.getType() instanceof NonNullType
                        && variable.getDefaultValue() == null
                        && !values.containsKey(variable.getName()));
    }

    /**
     * @return the variables that the address gives; what else it has is passed over, since links that are shared are
     *     given parameters by those who count them
     */
    JsonObject variables(RoutingContext context) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        for (VariableDefinition variable : variables) {
            String name = variable.getName();
            List<String> given = name.equals("slug") ? List.of(context.pathParam(name)) : context.queryParam(name);
            if (!given.isEmpty() && !given.get(0).isEmpty()) {
                values.add(name, value(variable.getType(), given));
            }
        }
        return values.build();
    }

    private static JsonValue value(Type<?> type, List<String> given) {
        if (type instanceof NonNullType nonNull) {
            return value(nonNull.getType(), given);
        }
        if (type instanceof ListType list) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            given.forEach(value -> values.add(value(list.getType(), List.of(value))));
            return values.build();
        }
        return value(((TypeName) type).getName(), given.get(0));
    }

    /** What is no value of the type stays a text, which the schema refuses in its own words. */
    private static JsonValue value(String type, String given) {
        return switch (type) {
            case "Int" ->
                given.matches("-?[0-9]{1,9}") ? Json.createValue(Integer.parseInt(given)) : Json.createValue(given);
            case "Boolean" ->
                switch (given) {
                    case "true" -> JsonValue.TRUE;
                    case "false" -> JsonValue.FALSE;
                    default -> Json.createValue(given);
                };
            default -> Json.createValue(given);
        };
    }
}
