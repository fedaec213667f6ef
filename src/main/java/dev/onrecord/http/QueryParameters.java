package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters behind the question mark of an address, as forms write them (WHATWG URL,
 * application/x-www-form-urlencoded): parted by {@code &} alone, a {@code +} for a blank, names told apart by case.
 * Their values are UTF-8 or refused, as a body is.
 */
public final class QueryParameters {

    private static final String KEY = QueryParameters.class.getName();

    private final String[] parts;
    private final Map<String, List<byte[]>> values = new HashMap<>();

    /**
     * @param query what stands behind the question mark; null where there is none
     * @throws RequestError if a character of it is not encoded, or not encoded well
     */
    public QueryParameters(@Nullable String query) {
        parts = query == null || query.isEmpty()
                ? new String[0]
                : withoutFragment(query).split("&");
        for (String part : parts) {
            int equals = part.indexOf('=');
            String value = equals < 0 ? "" : part.substring(equals + 1);
            values.computeIfAbsent(name(part), unknown -> new ArrayList<>(1)).add(decoded(value));
        }
    }

    private static String name(String part) {
        int equals = part.indexOf('=');
        return new String(decoded(equals < 0 ? part : part.substring(0, equals)), UTF_8);
    }

    /**
     * @return those of the request's address
     * @throws RequestError if a character of it is not encoded, or not encoded well
     */
    public static QueryParameters of(RoutingContext context) {
        QueryParameters known = context.get(KEY);
        if (known == null) {
            known = new QueryParameters(context.request().query());
            context.put(KEY, known);
        }
        return known;
    }

    private static String withoutFragment(String query) {
        int fragment = query.indexOf('#');
        return fragment < 0 ? query : query.substring(0, fragment);
    }

    private static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '%') {
                bytes.write(hex(text, i + 1) << 4 | hex(text, i + 2));
                i += 2;
            } else {
                bytes.write(character == '+' ? ' ' : ascii(character));
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int place) {
        int digit = place < text.length() ? Character.digit(ascii(text.charAt(place)), 16) : -1;
        if (digit < 0) {
            throw notEncoded();
        }
        return digit;
    }

    private static char ascii(char character) {
        if (character >= 0x80) {
            throw notEncoded();
        }
        return character;
    }

    private static RequestError notEncoded() {
        return RequestError.bad(StrictRequestDecoder.NOT_ENCODED);
    }

    /** @return the names of those that are given a value, in the order of the alphabet */
    public Set<String> filled() {
        Set<String> filled = new TreeSet<>();
        values.forEach((name, given) -> {
            if (given.stream().anyMatch(value -> value.length > 0)) {
                filled.add(name);
            }
        });
        return filled;
    }

    /** @return whether it is given, be it empty */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** @return whether the switch is given, be it empty, and not as `false` */
    public boolean isOn(String name) {
        return values.containsKey(name) && !all(name).contains("false");
    }

    /**
     * @return the value of a parameter; none where it is left out or empty, as forms leave an unfilled field
     * @throws RequestError if it is given twice, or is not UTF-8
     */
    Optional<String> once(String name) {
        List<byte[]> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw RequestError.bad("`" + name + "` is given twice; give it once.");
        }
        return given.stream().findFirst().map(bytes -> text(name, bytes)).filter(value -> !value.isEmpty());
    }

    /**
     * @return all values of a parameter, in their order
     * @throws RequestError if one of them is not UTF-8
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(bytes -> text(name, bytes))
                .toList();
    }

    /**
     * @return the first value of a parameter; none where it is left out or empty
     * @throws RequestError if one of them is not UTF-8
     */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst().filter(value -> !value.isEmpty());
    }

    /** @return the parameters but those of these names, as they stand in the address */
    public List<String> without(Set<String> names) {
        return Stream.of(parts).filter(part -> !names.contains(name(part))).toList();
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StrictUtf8.decode(bytes);
        } catch (CharacterCodingException e) {
            throw RequestError.bad("`" + name + "` is not UTF-8.");
        }
    }
}
