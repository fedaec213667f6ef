package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.object;

import dev.onrecord.http.Endpoint;
import dev.onrecord.http.Freshness;
import dev.onrecord.http.Reply;
import dev.onrecord.http.Representation;
import dev.onrecord.http.StaticContent;
import dev.onrecord.json.Json;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /openapi.json}: the addresses of pages and files with what they take (OpenAPI 3.1), made of what serves them. */
@Singleton
class OpenApi implements Endpoint {

    private static final Format FORMAT = Format.ofText(".json", "application/json");

    private final Pages pages;
    private final Exports exports;
    private final Site site;
    private final String version;
    private final Freshness freshness;
    private final StaticContent document = new StaticContent(FORMAT.contentType(), () -> Json.bytes(description()));

    /** @param version of the program */
    OpenApi(
            Pages pages,
            Exports exports,
            Site site,
            Freshness freshness,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.pages = pages;
        this.exports = exports;
        this.site = site;
        this.freshness = freshness;
        this.version = version;
    }

    @Override
    public Route route(Router router) {
        return router.route("/openapi.json");
    }

    @Override
    public List<Format> representations() {
        return List.of(FORMAT);
    }

    @Override
    public Optional<String> operation() {
        return Optional.of("openapi.json");
    }

    @Override
    public boolean answer(RoutingContext context) {
        document.send(Reply.to(context), freshness.ofData());
        return true;
    }

    private Map<String, Object> description() {
        Map<String, Object> paths = new LinkedHashMap<>();
        Stream.concat(pages.all().stream(), exports.all().stream())
                .filter(endpoint -> endpoint instanceof Described)
                .forEach(endpoint -> paths.put(((Described) endpoint).address(), path(endpoint)));
        return object(
                "openapi",
                "3.1.0",
                "info",
                object(
                        "title",
                        "OnRecord",
                        "version",
                        version,
                        "description",
                        "Pages to read and files to take away; what else may be asked is asked in GraphQL, at /graphql.",
                        "license",
                        object("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "servers",
                List.of(object("url", "/")),
                "paths",
                paths,
                "components",
                object("schemas", object("Errors", errors())));
    }

    private Map<String, Object> path(Endpoint endpoint) {
        Described described = (Described) endpoint;
        Map<String, Object> responses = object(
                "200", object("description", described.summary(), "content", content(endpoint.representations())));
        List<Map<String, Object>> parameters = parameters(described);
        if (!parameters.isEmpty()) {
            responses.put("400", refusal("A parameter has a value that it does not take."));
        }
        if (endpoint.representations().stream().anyMatch(form -> form instanceof Site.Download)) {
            responses.put("303", object("description", "What is wanted in `Accept` has an address of its own."));
        }
        if (described.address().contains("{slug}")) {
            responses.put("301", object("description", "The record is called otherwise by now."));
            responses.put("404", refusal("No record is called so."));
            responses.put("410", refusal("The record was withdrawn; the message says why."));
        }
        return object(
                "get",
                object(
                        "operationId",
                        described.address().replaceAll("[^A-Za-z0-9]+", "_"),
                        "summary",
                        described.summary(),
                        "parameters",
                        parameters,
                        "responses",
                        responses));
    }

    private static Map<String, Object> content(List<? extends Representation> forms) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (Representation form : forms) {
            boolean isJson = form.type().endsWith("json");
            if (!(form instanceof Site.Download)) {
                content.put(form.type(), object("schema", object("type", isJson ? "object" : "string")));
            }
        }
        return content;
    }

    private static Map<String, Object> refusal(String description) {
        return object(
                "description",
                description,
                "content",
                object("application/json", object("schema", object("$ref", "#/components/schemas/Errors"))));
    }

    private static Map<String, Object> errors() {
        Map<String, Object> error = object(
                "type",
                "object",
                "required",
                List.of("message"),
                "properties",
                object(
                        "message",
                        object("type", "string"),
                        "extensions",
                        object("type", "object", "properties", object("code", object("type", "string")))));
        return object(
                "type",
                "object",
                "required",
                List.of("errors"),
                "properties",
                object("errors", object("type", "array", "items", error)));
    }

    private List<Map<String, Object>> parameters(Described described) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        described.parameters().map(OperationFile::declared).orElse(List.of()).stream()
                .filter(variable -> !variable.getName().equals("id"))
                .map(this::parameter)
                .forEach(parameters::add);
        for (String name : described.switches()) {
            parameters.add(object(
                    "name",
                    name,
                    "in",
                    "query",
                    "allowEmptyValue",
                    true,
                    "schema",
                    object("type", "string", "maxLength", 0)));
        }
        return parameters;
    }

    private Map<String, Object> parameter(VariableDefinition variable) {
        boolean isSlug = variable.getName().equals("slug");
        // A list is given value by value, which is how OpenAPI has it unless told otherwise.
        return object(
                "name",
                variable.getName(),
                "in",
                isSlug ? "path" : "query",
                "required",
                isSlug,
                "schema",
                schema(variable.getType()));
    }

    private Map<String, Object> schema(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return schema(nonNull.getType());
        }
        if (type instanceof ListType list) {
            return object("type", "array", "items", schema(list.getType()));
        }
        String name = ((TypeName) type).getName();
        return switch (name) {
            case "Int" -> object("type", "integer", "minimum", 1, "maximum", 100);
            case "Boolean" -> object("type", "boolean");
            default -> object("type", "string", "enum", site.valuesOf(name));
        };
    }
}
