package dev.onrecord.extraction;

import dev.onrecord.text.Paragraphs;
import dev.onrecord.text.Paragraphs.Line;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text of a file in whatever encoding: that of its byte order mark, else UTF-8, UTF-16 by its zeros, or Windows-1252,
 * which is what is left for European text. Its lines are those of {@link Paragraphs}.
 *
 * @param text its lines, each ended by a line feed, without a byte order mark
 * @param encoding what it was read as, for a person to check
 */
record PlainText(String text, String encoding) {

    /** How files begin that are no text, in Latin 1. */
    private static final Map<String, String> OTHER_FILES = new LinkedHashMap<>();

    static {
        OTHER_FILES.put(
                "\u00d0\u00cf\u0011\u00e0",
                "is an old Word file, or one with a password; save it as .docx without one, or as text, and add that.");
        OTHER_FILES.put("{\\rtf", "is RTF; save it as text or HTML and add that.");
        OTHER_FILES.put("\u001f\u008b", "is a gzip file; unpack it and add what is in it.");
        OTHER_FILES.put("\u0089PNG", "is a picture, and no text.");
        OTHER_FILES.put("\u00ff\u00d8\u00ff", "is a picture, and no text.");
        OTHER_FILES.put("GIF8", "is a picture, and no text.");
    }

    private static final Map<String, Charset> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8);
        MARKS.put("\u00ff\u00fe\0\0", Charset.forName("UTF-32LE"));
        MARKS.put("\0\0\u00fe\u00ff", Charset.forName("UTF-32BE"));
        MARKS.put("\u00ff\u00fe", StandardCharsets.UTF_16LE);
        MARKS.put("\u00fe\u00ff", StandardCharsets.UTF_16BE);
    }

    private static final int BEGINNING = 1_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n]]");

    /**
     * @param bytes a file
     * @param encoding the name of its encoding; null where it is to be found out
     * @return its text
     * @throws IOException if it is no text; the message says what it is, as the rest of a sentence
     */
    static PlainText read(byte[] bytes, String encoding) throws IOException {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> other : OTHER_FILES.entrySet()) {
            if (beginning.startsWith(other.getKey())) {
                throw new IOException(other.getValue());
            }
        }
        Charset charset = encoding == null ? detected(bytes, beginning) : named(encoding);
        return new PlainText(lines(decode(bytes, charset)), charset.displayName());
    }

    private static Charset named(String encoding) throws IOException {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IOException("cannot be read: there is no encoding '" + encoding + "'.", e);
        }
    }

    private static Charset detected(byte[] bytes, String beginning) throws IOException {
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (beginning.startsWith(mark.getKey())) {
                return mark.getValue();
            }
        }
        // Every other byte of European text in UTF-16 is 0; in UTF-8 none is.
        long even = zeros(beginning, 0);
        long odd = zeros(beginning, 1);
        if (even + odd > 1 && (even + odd) * 4 >= beginning.length()) {
            return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (even + odd > 0) {
            throw new IOException("is no text: it has characters without a meaning (byte 00).");
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static long zeros(String text, int first) {
        long count = 0;
        for (int i = first; i < text.length(); i += 2) {
            count += text.charAt(i) == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws IOException {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(
                    "is no text in " + charset.displayName()
                            + ": it has bytes that stand for nothing there, or is cut off. `--encoding` says what it is.",
                    e);
        }
    }

    /**
     * @param text any text
     * @return its lines, each ended by a line feed; those without anything to see are empty
     * @throws IOException if it has control characters, or nothing to read; the message says so
     */
    static String lines(String text) throws IOException {
        StringBuilder lines = new StringBuilder(text.length() + 1);
        for (Line line : Paragraphs.lines(text.strip())) {
            lines.append(line.isParagraph() ? line.text() : "").append('\n');
        }
        String all = lines.toString();
        if (all.isBlank()) {
            throw new IOException("has no text.");
        }
        if (CONTROL.matcher(all).find()) {
            throw new IOException("is no text: it has control characters.");
        }
        return all;
    }
}
