package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.PreparedQuery;
import graphql.language.OperationDefinition.Operation;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks (GraphQL over HTTP, §5): the parameters {@code query} or {@code documentId},
 * {@code operationName}, {@code variables} and {@code extensions}, each of the right type or absent.
 *
 * @param parameters those that were given and are not null
 */
record GraphQLRequest(JsonObject parameters) {

    private static final String KEY = GraphQLRequest.class.getName();

    static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";
    private static final String DOCUMENT_ID = "documentId";

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
        if (Reply.isRetrieval(context)) {
            return fromUrl(QueryParameters.of(context));
        }
        return fromBody(context);
    }

    private static GraphQLRequest fromUrl(QueryParameters url) {
        JsonObjectBuilder parameters = JSON_PROVIDER.createObjectBuilder();
        for (String name : List.of(QUERY, OPERATION_NAME, DOCUMENT_ID)) {
            url.once(name).ifPresent(value -> parameters.add(name, value));
        }
        for (String name : List.of(VARIABLES, EXTENSIONS)) {
            url.once(name).ifPresent(value -> parameters.add(name, StrictJson.read(value, "`" + name + "`")));
        }
        return checked(parameters.build());
    }

    private static GraphQLRequest fromBody(RoutingContext context) {
        MIMEHeader type = context.parsedHeaders().contentType();
        // The bundled GraphiQL sets the header twice, which arrives as a list (RFC 9110, §5.3).
        boolean isJson = Arrays.stream(type.value().split(","))
                .allMatch(value -> value.strip().equalsIgnoreCase("application/json"));
        if (!isJson) {
            throw new RequestError(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the request as application/json.");
        }
        String charset = type.parameter("charset");
        // The latter is what browsers take for the same (WHATWG Encoding, §4.2).
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("utf8")) {
            throw new RequestError(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the request in UTF-8.");
        }
        JsonValue body = StrictJson.read(text(context), "The body");
        if (body instanceof JsonObject parameters) {
            return checked(parameters);
        }
        throw RequestError.bad(
                body instanceof JsonArray
                        ? "The body is not a JSON object: several requests in one are not answered here; send each by"
                                + " itself, or ask for all in one query with aliases."
                        : "The body is not a JSON object; send {\"query\": \"…\"}.");
    }

    private static String text(RoutingContext context) {
        byte[] body = context.body().buffer() == null
                ? new byte[0]
                : context.body().buffer().getBytes();
        try {
            return StrictUtf8.decode(body);
        } catch (CharacterCodingException e) {
            throw RequestError.bad("The body is not UTF-8.");
        }
    }

    private static GraphQLRequest checked(JsonObject given) {
        boolean hasNull = false;
        for (Map.Entry<String, JsonValue> parameter : given.entrySet()) {
            if (parameter.getValue().getValueType() == ValueType.NULL) {
                hasNull = true;
            } else {
                check(parameter.getKey(), parameter.getValue());
            }
        }
        return new GraphQLRequest(hasNull ? withoutNulls(given) : given);
    }

    private static JsonObject withoutNulls(JsonObject given) {
        JsonObjectBuilder parameters = JSON_PROVIDER.createObjectBuilder();
        given.forEach((name, value) -> {
            if (value.getValueType() != ValueType.NULL) {
                parameters.add(name, value);
            }
        });
        return parameters.build();
    }

    private static void check(String name, JsonValue value) {
        ValueType type = value.getValueType();
        switch (name) {
            case QUERY, OPERATION_NAME, DOCUMENT_ID -> {
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

    /** @return what the document is called where it is not given; null where it is, or a hash says which one is meant */
    String documentId() {
        return parameters.getString(DOCUMENT_ID, null);
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
     * @param query what it asks
     * @return the name of the operation that would run; null where it has none
     */
    @Nullable
    String operationName(PreparedQuery query) {
        return query.operations(operationName()).stream()
                .findFirst()
                .map(operation -> operation.definition().getName())
                .orElse(null);
    }

    /** @return the values that come with the document; empty where none are given */
    JsonObject variables() {
        JsonObject variables = parameters.getJsonObject(VARIABLES);
        return variables == null ? JsonValue.EMPTY_JSON_OBJECT : variables;
    }

    /**
     * @param query what it asks
     * @return whether it only reads: the operation that would run is a query, or which one would run is for the
     *     execution to tell
     */
    boolean isQuery(PreparedQuery query) {
        return query.operations(operationName()).stream()
                .allMatch(operation -> operation.definition().getOperation() == Operation.QUERY);
    }
}
