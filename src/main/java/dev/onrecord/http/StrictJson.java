package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Reads one value of JSON and nothing behind it (RFC 8259). Of a name that stands twice in an object nobody knows which
 * value was meant: it is refused.
 */
final class StrictJson {

    private static final JsonParserFactory JSON = JSON_PROVIDER.createParserFactory(Map.of());

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
        try (JsonParser parser = JSON.createParser(new StringReader(json))) {
            JsonValue value = new StrictJson(parser, what).value(parser.next());
            // Where anything follows, this throws.
            parser.hasNext();
            return value;
        } catch (RequestError e) {
            throw e;
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw RequestError.bad(what + " is not JSON.");
        } catch (RuntimeException e) {
            // The parser has no type of its own for what it gives up on.
            throw RequestError.bad(what + " is too deep, or has a number of too many digits.");
        }
    }

    private JsonValue value(Event event) {
        return switch (event) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            default -> parser.getValue();
        };
    }

    private JsonValue object() {
        JsonObjectBuilder object = JSON_PROVIDER.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw RequestError.bad(what + " has `" + name + "` twice in one object; give it once.");
            }
            object.add(name, value(parser.next()));
        }
        return object.build();
    }

    private JsonValue array() {
        JsonArrayBuilder array = JSON_PROVIDER.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(event));
        }
        return array.build();
    }
}
