package dev.onrecord.web;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.http.OwnQueries;
import dev.onrecord.http.QueryParameters;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An operation from a file, read when it is first needed: the start does not wait for pages, which may never be opened.
 */
final class OperationFile {

    private final String file;
    private final @Nullable String name;
    private final OwnQueries queries;
    /** The first request reads it; requests at the same time read the same. */
    private volatile @Nullable Content content;

    private record Content(String summary, String text, List<VariableDefinition> variables) {}

    /** @param file in {@code operations/}, without its extension, with one operation */
    OperationFile(String file, OwnQueries queries) {
        this(file, null, queries);
    }

    /**
     * @param file in {@code operations/}, without its extension
     * @param name of one of the file's operations; null where it has one
     */
    OperationFile(String file, @Nullable String name, OwnQueries queries) {
        this.file = file;
        this.name = name;
        this.queries = queries;
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = read();
            content = known;
        }
        return known;
    }

    private Content read() {
        String text = Resources.text("operations/" + file + ".graphql");
        Document document = queries.document(text);
        OperationDefinition operation = name == null
                ? document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow()
                : document.getOperationDefinition(name).orElseThrow();
        String summary = text.lines().findFirst().orElseThrow().substring("# ".length());
        return name == null
                ? new Content(summary, text, operation.getVariableDefinitions())
                : new Content(summary, alone(document, operation), withoutCursor(operation.getVariableDefinitions()));
    }

    /** A file has the whole list, from its first page to its last, and so no cursor to begin at. */
    private static List<VariableDefinition> withoutCursor(List<VariableDefinition> variables) {
        return variables.stream()
                .filter(variable -> !variable.getName().equals("after"))
                .toList();
    }

    /** @return the document without its other operations, with all of its fragments */
    private static String alone(Document document, OperationDefinition operation) {
        return AstPrinter.printAst(document.transform(builder -> builder.definitions(document.getDefinitions().stream()
                .filter(definition -> definition == operation || !(definition instanceof OperationDefinition))
                .toList())));
    }

    /** @return the document, with this operation alone */
    String text() {
        return content().text();
    }

    /** @return what the file says of itself in its first line */
    String summary() {
        return content().summary();
    }

    /** @return the variables it declares that an address may give */
    List<VariableDefinition> declared() {
        return content().variables();
    }

    /** @return whether each variable that must have a value has one */
    boolean isComplete(JsonObject values) {
        return declared().stream()
                .noneMatch(variable -> variable.getType() instanceof NonNullType
                        && variable.getDefaultValue() == null
                        && !values.containsKey(variable.getName()));
    }

    /**
     * @return the variables that the address gives; what else it has is passed over, since links that are shared are
     *     given parameters by those who count them
     */
    JsonObject variables(RoutingContext context) {
        return variables(QueryParameters.of(context), context.pathParam("slug"));
    }

    /** @return the same of another address, without a slug in its path */
    JsonObject variables(QueryParameters parameters) {
        return variables(parameters, null);
    }

    private JsonObject variables(QueryParameters parameters, @Nullable String slug) {
        JsonObjectBuilder values = JSON_PROVIDER.createObjectBuilder();
        for (VariableDefinition variable : declared()) {
            String name = variable.getName();
            List<String> given = slug != null && isOfPath(name) ? List.of(slug) : filled(parameters.all(name));
            if (!given.isEmpty()) {
                values.add(name, value(variable.getType(), given));
            }
        }
        JsonObject given = values.build();
        // A page is counted from one end; the operation counts it from the start unless it is told not to.
        return given.containsKey("last") && !given.containsKey("first")
                ? JSON_PROVIDER.createObjectBuilder(given).addNull("first").build()
                : given;
    }

    /** @return how many records a page has unless an address says it; 0 where that is not said here */
    int size() {
        return declared().stream()
                .filter(variable -> variable.getName().equals("first"))
                .map(VariableDefinition::getDefaultValue)
                .filter(IntValue.class::isInstance)
                .mapToInt(size -> ((IntValue) size).getValue().intValueExact())
                .findFirst()
                .orElse(0);
    }

    /** @return the parameters that filter other lists and not this one; unknown names are not among them */
    List<String> ignored(QueryParameters parameters, Site site) {
        Set<String> taken = declared().stream()
                .map(VariableDefinition::getName)
                .filter(variable -> !isOfPath(variable))
                .collect(Collectors.toSet());
        return parameters.filled().stream()
                .filter(given -> !taken.contains(given) && site.chooses(given))
                .toList();
    }

    /** Forms send an unfilled field as an empty value, also among several of a list. */
    private static List<String> filled(List<String> values) {
        return values.stream().filter(value -> !value.isEmpty()).toList();
    }

    /** @return the variables as an address has them, with a question mark before them; nothing where there are none */
    static String query(JsonObject variables) {
        List<String> parts = new ArrayList<>();
        variables.forEach((name, value) -> {
            for (JsonValue each : value instanceof JsonArray list ? list : List.of(value)) {
                String text = each instanceof JsonString string ? string.getString() : each.toString();
                parts.add(name + "=" + URLEncoder.encode(text, UTF_8));
            }
        });
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** @return whether the path of the address has the variable's value: the record's slug, which filters take as an id */
    static boolean isOfPath(String variable) {
        return variable.equals("slug") || variable.equals("id");
    }

    private static JsonValue value(Type<?> type, List<String> given) {
        if (type instanceof NonNullType nonNull) {
            return value(nonNull.getType(), given);
        }
        if (type instanceof ListType list) {
            JsonArrayBuilder values = JSON_PROVIDER.createArrayBuilder();
            given.forEach(value -> values.add(value(list.getType(), List.of(value))));
            return values.build();
        }
        return value(((TypeName) type).getName(), given.get(0));
    }

    /** What is no value of the type stays a text, which the schema refuses in its own words. */
    private static JsonValue value(String type, String given) {
        return switch (type) {
            case "Int" ->
                given.matches("-?[0-9]{1,9}")
                        ? JSON_PROVIDER.createValue(Integer.parseInt(given))
                        : JSON_PROVIDER.createValue(given);
            case "Boolean" ->
                switch (given) {
                    case "true" -> JsonValue.TRUE;
                    case "false" -> JsonValue.FALSE;
                    default -> JSON_PROVIDER.createValue(given);
                };
            default -> JSON_PROVIDER.createValue(given);
        };
    }
}
