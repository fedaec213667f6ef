package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads one value of JSON and nothing behind it (RFC 8259), as the values that the framework takes. Of a name that stands
 * twice in an object nobody knows which value was meant: it is refused.
 */
final class StrictJson {

    // Clients make up names: none is remembered, and one is as long as the request lets it be.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Ignored, as the RFC allows (§8.1). */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final JsonParser parser;
    private final String what;

    private StrictJson(JsonParser parser, String what) {
        this.parser = parser;
        this.what = what;
    }

    /**
     * @param what the text is to the client
     * @throws RequestError if it is not JSON
     */
    static JsonValue read(String text, String what) {
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken first = parser.nextToken();
            JsonValue value = first == null ? null : new StrictJson(parser, what).value(first);
            if (value == null || parser.nextToken() != null) {
                throw RequestError.bad(what + " is not JSON.");
            }
            return value;
        } catch (StreamConstraintsException | NumberFormatException e) {
            // Of an exponent that no number of Java has, the parser has no type of its own.
            throw RequestError.bad(what + " is too deep, or has a number of too many digits.");
        } catch (IOException e) {
            throw RequestError.bad(what + " is not JSON.");
        }
    }

    private JsonValue value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JSON_PROVIDER.createValue(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw new IllegalStateException("No value begins with " + token + ".");
        };
    }

    private JsonNumber number() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.INT
                ? JSON_PROVIDER.createValue(parser.getIntValue())
                : JSON_PROVIDER.createValue(parser.getDecimalValue());
    }

    private JsonValue object() throws IOException {
        JsonObjectBuilder object = JSON_PROVIDER.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (!names.add(name)) {
                throw RequestError.bad(what + " has `" + name + "` twice in one object; give it once.");
            }
            object.add(name, value(parser.nextToken()));
        }
        return object.build();
    }

    private JsonValue array() throws IOException {
        JsonArrayBuilder array = JSON_PROVIDER.createArrayBuilder();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token));
        }
        return array.build();
    }
}
