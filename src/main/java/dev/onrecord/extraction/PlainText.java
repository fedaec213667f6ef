package dev.onrecord.extraction;

import dev.onrecord.text.Paragraphs;
import dev.onrecord.text.Paragraphs.Line;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of a file in whatever encoding, as {@link Encodings} finds it out. Its lines are those of {@link Paragraphs}.
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

    private static final int BEGINNING = 100;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n]]");

    /**
     * @param bytes a file
     * @param encoding the name of its encoding; null where it is to be found out
     * @param language of its text, as a BCP 47 tag; null where it is not known
     * @return its text
     * @throws IOException if it is no text; the message says what it is, as the rest of a sentence
     */
    static PlainText read(byte[] bytes, @Nullable String encoding, @Nullable String language) throws IOException {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> other : OTHER_FILES.entrySet()) {
            if (beginning.startsWith(other.getKey())) {
                throw new IOException(other.getValue());
            }
        }
        if (encoding != null) {
            return read(bytes, EncodingNames.named(encoding));
        }
        Charset charset = Encodings.of(bytes, language);
        if (language == null) {
            // What a text is in may tell more of its encoding than its bytes did.
            charset = Encodings.of(bytes, LanguageGuess.of(new String(bytes, charset)));
        }
        return read(bytes, Encodings.fitting(bytes, charset));
    }

    private static PlainText read(byte[] bytes, Charset charset) throws IOException {
        return new PlainText(lines(Encodings.decode(bytes, charset)), charset.displayName());
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
