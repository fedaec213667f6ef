package dev.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in an ordered list. It holds the record's own sort key and not a position, so that it
 * survives a restart and the cost of a page does not grow with its depth.
 *
 * @param order the list's order, {@code Statement.DATE_ASC}
 * @param slug the record's slug, which breaks ties
 * @param key the value the list is ordered by, as text
 */
public record Cursor(String order, String slug, String key) {

    private static final String SEPARATOR = "/";

    /** @return the cursor as clients see it: opaque, safe in a URL */
    public String encode() {
        String plain = order + SEPARATOR + slug + SEPARATOR + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /**
     * @param text what a client gave
     * @param order the order of the list that it was given for
     * @return the cursor it stands for
     * @throws ClientError if it is not a cursor, or one of another list or order
     */
    public static Cursor decode(String text, String order) {
        String plain = plain(text);
        String[] parts = plain.split(SEPARATOR, 3);
        // No text of a record has the character 0, and PostgreSQL takes none that has.
        if (parts.length < 3 || !parts[0].equals(order) || plain.indexOf(0) >= 0) {
            throw notOurs(text);
        }
        return new Cursor(parts[0], parts[1], parts[2]);
    }

    private static String plain(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException e) {
            throw notOurs(text);
        }
    }

    /** @return the error for a cursor that this list did not give out */
    public static ClientError notOurs(@Nullable String text) {
        return new ClientError(
                ErrorCode.BAD_CURSOR,
                "'" + text + "' is not a cursor of this list in this order;"
                        + " pass an `endCursor`, `startCursor` or `cursor` that the same list gave out.");
    }
}
