package dev.onrecord.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads text in UTF-8, and says of other bytes what they look like. */
public final class Utf8 {

    /** How the files begin that people take for text. Latin 1 has a character for each byte. */
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("\u00ff\u00fe\0\0", "UTF-32");
        BEGINNINGS.put("\0\0\u00fe\u00ff", "UTF-32");
        BEGINNINGS.put("\u00ff\u00fe", "UTF-16");
        BEGINNINGS.put("\u00fe\u00ff", "UTF-16");
        BEGINNINGS.put("%PDF-", "a PDF");
        BEGINNINGS.put("PK\u0003\u0004", "a Word, OpenDocument or ZIP file");
        BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0", "an old Word file");
        BEGINNINGS.put("{\\rtf", "RTF");
        BEGINNINGS.put("\u001f\u008b", "a gzip file");
        BEGINNINGS.put("\u0089PNG", "a picture");
        BEGINNINGS.put("\u00ff\u00d8\u00ff", "a picture");
    }

    /** How many bytes at the start tell what a file is. */
    private static final int BEGINNING = 1_000;

    private Utf8() {}

    /**
     * @param bytes a file
     * @return its text, with the byte order mark where it has one
     * @throws NotUtf8Exception if it is no text in UTF-8
     */
    public static String decode(byte[] bytes) throws NotUtf8Exception {
        String other = otherFormat(bytes);
        if (other != null) {
            throw new NotUtf8Exception(0, "is not UTF-8: it looks like " + other + ". Save it as text in UTF-8.");
        }
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw new NotUtf8Exception(
                    lineOf(bytes, in.position()),
                    "is not UTF-8: it looks like %s (byte %02X). Save it as UTF-8."
                            .formatted(otherEncoding(bytes, in.position()), bytes[in.position()]));
        }
        return out.flip().toString();
    }

    /** @return what the file looks like; null for text whose characters are ASCII's or begin with other bytes */
    private static @Nullable String otherFormat(byte[] bytes) {
        int length = Math.min(bytes.length, BEGINNING);
        String beginning = new String(bytes, 0, length, ISO_8859_1);
        for (Map.Entry<String, String> format : BEGINNINGS.entrySet()) {
            if (beginning.startsWith(format.getKey())) {
                return format.getValue();
            }
        }
        // Every other byte of European text in UTF-16 is 0; in UTF-8 none is.
        long zeros = beginning.chars().filter(c -> c == 0).count();
        return zeros > 1 && zeros * 4 >= length ? "UTF-16" : null;
    }

    /** What stands before in UTF-8, beyond ASCII, would hardly make sense by chance. */
    private static String otherEncoding(byte[] bytes, int valid) {
        for (int i = 0; i < valid; i++) {
            if (bytes[i] < 0) {
                return "damaged UTF-8";
            }
        }
        return "Windows-1252 or another encoding with a byte for each character";
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
