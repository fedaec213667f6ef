package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.buffer.ByteBuf;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that part the bytes of a connection into requests and their chunks, held against the grammar of RFC 9112. The
 * framework passes over blanks and control characters in them, and a proxy in front may read the same line otherwise.
 *
 * <p>It is told of the bytes that the framework has consumed. Of these lines the framework consumes whole ones.
 */
final class FramingLines {

    /** RFC 9112, §3. What is wrong with the address itself is told of apart. */
    private static final Pattern REQUEST_LINE =
            Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+ [^\\x00-\\x20\\x7f]+ HTTP/[0-9]\\.[0-9]\\r?");

    /** RFC 9112, §7.1. Extensions are ignored, as long as they end with their line. */
    private static final Pattern CHUNK_SIZE =
            Pattern.compile("0*([0-9A-Fa-f]{1,8})(?:[ \\t]*;[\\t\\x20-\\x7e\\x80-\\xff]*)?\\r");

    private static final int LINE_END = 2;

    private enum Place {
        BEFORE_REQUEST,
        BEFORE_CHUNK,
        WITHIN_CHUNK,
        ELSEWHERE
    }

    private Place place = Place.BEFORE_REQUEST;
    private long restOfChunk;
    private boolean isRequestLineMalformed;
    private boolean isChunkSizeMalformed;

    /** The head of a request is read whose body comes in chunks. */
    void beginChunks() {
        place = Place.BEFORE_CHUNK;
    }

    /** A request is read to its end. */
    void endRequest() {
        place = Place.BEFORE_REQUEST;
    }

    boolean isRequestLineMalformed() {
        return isRequestLineMalformed;
    }

    boolean isChunkSizeMalformed() {
        return isChunkSizeMalformed;
    }

    /** Reads what the framework has consumed. */
    void read(ByteBuf in, int from, int to) {
        int next = from;
        while (next < to) {
            next = switch (place) {
                case BEFORE_REQUEST -> readRequestLine(in, next, to);
                case BEFORE_CHUNK -> readChunkSize(in, next, to);
                case WITHIN_CHUNK -> readChunk(next, to);
                case ELSEWHERE -> to;
            };
        }
    }

    private int readRequestLine(ByteBuf in, int from, int to) {
        byte first = in.getByte(from);
        if (first == '\r' || first == '\n') {
            // Line ends before a request are passed over (§2.2).
            return from + 1;
        }
        int end = in.indexOf(from, to, (byte) '\n');
        isRequestLineMalformed =
                end < 0 || !REQUEST_LINE.matcher(text(in, from, end)).matches();
        place = Place.ELSEWHERE;
        return to;
    }

    private int readChunkSize(ByteBuf in, int from, int to) {
        int end = in.indexOf(from, to, (byte) '\n');
        Matcher size = CHUNK_SIZE.matcher(end < 0 ? "" : text(in, from, end));
        if (!size.matches()) {
            isChunkSizeMalformed = true;
            return to;
        }
        long length = Long.parseLong(size.group(1), 16);
        restOfChunk = length + LINE_END;
        place = length == 0 ? Place.ELSEWHERE : Place.WITHIN_CHUNK;
        return end + 1;
    }

    private int readChunk(int from, int to) {
        long length = Math.min(restOfChunk, to - from);
        restOfChunk -= length;
        if (restOfChunk == 0) {
            place = Place.BEFORE_CHUNK;
        }
        return from + (int) length;
    }

    private static String text(ByteBuf in, int from, int to) {
        return in.toString(from, to - from, ISO_8859_1);
    }
}
