package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.plan.Execution;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;

/**
 * What a client asks (GraphQL over HTTP, §5): the parameters {@code query}, {@code operationName}, {@code variables} and
 * {@code extensions}, each of the right type or absent.
 *
 * @param parameters those that were given and are not null
 */
record GraphQLRequest(JsonObject parameters) {

    private static final String KEY = GraphQLRequest.class.getName();

    static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    /**
     * Reads what it asks, once.
     *
     * @throws RequestError if the request is not well-formed
     */
    static GraphQLRequest of(RoutingContext context) {
        GraphQLRequest known = context.get(KEY);
        GraphQLRequest request = known == null ? read(context) : known;
        context.put(KEY, request);
        return request;
    }

    /** @return how many bytes of URL and body it has, at least as many as any of its parameters has characters */
    static int length(RoutingContext context) {
        return context.request().uri().length() + Math.max(0, context.body().length());
    }

    private static GraphQLRequest read(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.GET)) {
            return fromUrl(context.request().params());
        }
        if (context.request().method().equals(HttpMethod.POST)) {
            return fromBody(context);
        }
        throw new RequestError(405, "METHOD_NOT_ALLOWED", "Ask with GET or POST.");
    }

    private static GraphQLRequest fromUrl(MultiMap url) {
        JsonObjectBuilder parameters = JSON_PROVIDER.createObjectBuilder();
        for (String name : List.of(QUERY, OPERATION_NAME)) {
            if (url.contains(name)) {
                parameters.add(name, url.get(name));
            }
        }
        for (String name : List.of(VARIABLES, EXTENSIONS)) {
            if (url.contains(name) && !url.get(name).isEmpty()) {
                parameters.add(name, json(url.get(name), "`" + name + "`"));
            }
        }
        return checked(parameters.build());
    }

    private static GraphQLRequest fromBody(RoutingContext context) {
        MIMEHeader type = context.parsedHeaders().contentType();
        // The bundled GraphiQL sets the header twice, which arrives as a list (RFC 9110, §5.3).
        boolean isJson = Arrays.stream(type.value().split(","))
                .allMatch(value -> value.strip().equalsIgnoreCase("application/json"));
        if (!isJson) {
            throw new RequestError(415, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json.");
        }
        String charset = type.parameter("charset");
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new RequestError(415, "UNSUPPORTED_MEDIA_TYPE", "Send the request in UTF-8.");
        }
        if (json(text(context), "The body") instanceof JsonObject parameters) {
            return checked(parameters);
        }
        throw RequestError.bad("The body is not a JSON object; send {\"query\": \"…\"}.");
    }

    private static String text(RoutingContext context) {
        byte[] body = context.body().buffer() == null
                ? new byte[0]
                : context.body().buffer().getBytes();
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw RequestError.bad("The body is not UTF-8.");
        }
    }

    private static JsonValue json(String text, String what) {
        try (JsonReader reader = JSON_PROVIDER.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException | IllegalStateException e) {
            throw RequestError.bad(what + " is not JSON.");
        } catch (RuntimeException e) {
            // The parser has no type of its own for what it gives up on.
            throw RequestError.bad(what + " is too deep, or has a number of too many digits.");
        }
    }

    private static GraphQLRequest checked(JsonObject given) {
        JsonObjectBuilder parameters = JSON_PROVIDER.createObjectBuilder();
        given.forEach((name, value) -> {
            if (value.getValueType() != ValueType.NULL) {
                check(name, value);
                parameters.add(name, value);
            }
        });
        return new GraphQLRequest(parameters.build());
    }

    private static void check(String name, JsonValue value) {
        ValueType type = value.getValueType();
        switch (name) {
            case QUERY, OPERATION_NAME -> {
                if (type != ValueType.STRING) {
                    throw RequestError.bad("`" + name + "` is not a string.");
                }
            }
            case VARIABLES, EXTENSIONS -> {
                if (type != ValueType.OBJECT) {
                    throw RequestError.bad("`" + name + "` is not an object.");
                }
            }
            default -> {
                // A parameter of an extension that is not known here (GraphQL over HTTP, §5.1).
            }
        }
    }

    /** @return the document; null where it is not given */
    String query() {
        return parameters.getString(QUERY, null);
    }

    /** @return the same request with that document */
    GraphQLRequest with(String query) {
        return new GraphQLRequest(
                JSON_PROVIDER.createObjectBuilder(parameters).add(QUERY, query).build());
    }

    /** @return what the request says of an extension of the protocol; empty where nothing */
    JsonObject extension(String name) {
        JsonObject extensions = parameters.getJsonObject(EXTENSIONS);
        return extensions != null && extensions.get(name) instanceof JsonObject extension
                ? extension
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** @return whether it makes its document known by a hash, which is more than asking */
    boolean teachesHash() {
        return query() != null && !extension("persistedQuery").isEmpty();
    }

    /** @return whether the answer is to say what it costs, which {@code "extensions": {"cost": true}} asks for */
    boolean asksForCost() {
        JsonObject extensions = parameters.getJsonObject(EXTENSIONS);
        return extensions != null && extensions.getBoolean("cost", false);
    }

    /** @return the name of the operation that is to run; null where it is not given */
    String operationName() {
        return parameters.getString(OPERATION_NAME, null);
    }

    /**
     * @param document what it asks
     * @return the name of the operation that would run; null where it has none
     */
    String operationName(Document document) {
        return Execution.candidates(document, operationName()).stream()
                .findFirst()
                .map(OperationDefinition::getName)
                .orElse(null);
    }

    /** @return the values that come with the document; empty where none are given */
    JsonObject variables() {
        JsonObject variables = parameters.getJsonObject(VARIABLES);
        return variables == null ? JsonValue.EMPTY_JSON_OBJECT : variables;
    }

    /**
     * @param document what it asks
     * @return whether it only reads: the operation that would run is a query, or which one would run is for the
     *     execution to tell
     */
    boolean isQuery(Document document) {
        return Execution.candidates(document, operationName()).stream()
                .allMatch(operation -> operation.getOperation() == Operation.QUERY);
    }
}
