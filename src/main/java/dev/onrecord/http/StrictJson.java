package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
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
import java.util.Locale;
import java.util.Set;

/**
 * Reads one value of JSON and nothing behind it (RFC 8259), as the values that the framework takes. A name that stands twice
 * in an object is refused, since it is not known which value is meant. So is half of a surrogate pair, which JSON can write
 * and which is no character (§8.2): programs do not agree on what it is, and no text of the record has one.
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
    /** Whether half of a character may be written in it: what was read of UTF-8 has none, so that takes an escape. */
    private final boolean mayHaveHalves;

    private StrictJson(JsonParser parser, String what, boolean mayHaveHalves) {
        this.parser = parser;
        this.what = what;
        this.mayHaveHalves = mayHaveHalves;
    }

    /**
     * @param text as it was read of UTF-8
     * @param what the text is to the client
     * @throws RequestError if it is not JSON
     */
    static JsonValue read(String text, String what) {
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken first = parser.nextToken();
            JsonValue value = first == null ? null : new StrictJson(parser, what, json.contains("\\u")).value(first);
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
            case VALUE_STRING -> JSON_PROVIDER.createValue(whole(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw new IllegalStateException("No value begins with " + token + ".");
        };
    }

    /** @throws RequestError if the text has a half of a character */
    private String whole(String text) {
        if (!mayHaveHalves) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(character)) {
                throw half(character);
            }
        }
        return text;
    }

    private RequestError half(char character) {
        JsonLocation place = parser.currentTokenLocation();
        return RequestError.bad(String.format(
                Locale.ROOT,
                "%s has `\\u%04x` in the text at line %d, column %d, which is half of a character; send both halves, as in"
                        + " `\\ud83d\\ude00`, or the character itself.",
                what,
                (int) character,
                place.getLineNr(),
                place.getColumnNr()));
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
            String name = whole(parser.currentName());
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
