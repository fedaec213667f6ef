package dev.onrecord.page;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for (Relay Cursor Connections, §4).
 *
 * @param size how many records at most; clients can ask for 0 to {@value #LARGEST}
 * @param backward whether they are counted from the end
 * @param after the cursor to begin behind; null for the beginning
 * @param before the cursor to end in front of; null for the end
 */
public record Window(
        int size,
        boolean backward,
        @Nullable String after,
        @Nullable String before) {

    /** How many records a page holds where the client does not say. */
    public static final int USUAL = 20;

    /** How many records a page can hold. */
    public static final int LARGEST = 100;

    /** What the schema says of {@code first}, of every list. */
    public static final String FIRST = "How many from the start; " + USUAL + " unless given, at most " + LARGEST + ".";

    /** What the schema says of {@code after}. */
    public static final String AFTER = "The cursor to begin behind.";

    /** What the schema says of {@code last}. */
    public static final String LAST = "How many from the end, at most " + LARGEST + ".";

    /** What the schema says of {@code before}. */
    public static final String BEFORE = "The cursor to end in front of.";

    /**
     * The arguments of a connection as the client gave them; each may be null.
     *
     * @throws ClientError if both sizes are given, or one is negative or larger than {@value #LARGEST}
     */
    public static Window of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        if (first != null && last != null) {
            throw new ClientError(
                    ErrorCode.BAD_PAGE, "`first` and `last` are both given; ask for a page from one end of the list.");
        }
        return last == null
                ? new Window(size("first", first), false, after, before)
                : new Window(size("last", last), true, after, before);
    }

    private static int size(String name, @Nullable Integer size) {
        if (size == null) {
            return USUAL;
        }
        if (size < 0) {
            throw new ClientError(
                    ErrorCode.BAD_PAGE, "`" + name + "` is " + size + "; ask for 0 to " + LARGEST + " records.");
        }
        if (size > LARGEST) {
            String cursor = name.equals("first") ? "after" : "before";
            throw new ClientError(
                    ErrorCode.PAGE_TOO_LARGE,
                    "`" + name + "` is " + size + "; at most " + LARGEST
                            + " records can be asked for at once. Page through with `" + cursor + "`.");
        }
        return size;
    }
}
