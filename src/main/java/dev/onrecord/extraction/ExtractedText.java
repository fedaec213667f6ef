package dev.onrecord.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file.
 *
 * @param text its lines, each ended by a line feed; those without anything to see are empty
 * @param format what it was read as, for a person to check: an encoding, a page, a PDF
 * @param head what its format says of it
 */
public record ExtractedText(String text, String format, Head head) {

    /** How large a file may be, in bytes, and what it is made of when it is unpacked. It takes a multiple in memory. */
    public static final int LARGEST_FILE = 32 * 1024 * 1024;

    /**
     * What the head of a page says of it; null where it says nothing.
     *
     * @param published the day, as an EDTF date
     * @param language as a BCP 47 tag
     */
    public record Head(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable String published,
            @Nullable String language,
            @Nullable String url) {

        static final Head NONE = new Head(null, null, null, null, null, null);
    }

    private static final Pattern OF_A_PROGRAM =
            Pattern.compile(".*(\\.(?:pdf|docx|odt|fodt))", Pattern.CASE_INSENSITIVE);

    private static final Pattern XML = Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s*<\\?xml\\s");

    private static final Pattern JSON = Pattern.compile("\\s*\\[?\\s*\\{\\s*\"[^\"\\n]{1,80}\"\\s*:");

    private static final Pattern TEX = Pattern.compile("(?:\\s*%.*\\R){0,20}+\\s*\\\\documentclass[\\[{]");

    private static final int BEGINNING = 2_000;

    /**
     * @param bytes a file of at most {@link #LARGEST_FILE}
     * @param name what the file is called: its ending tells a page that does not begin as pages do
     * @param encoding the name of its encoding, where it is a text or a page; null where it is to be found out
     * @param language of its text, as a BCP 47 tag; null where it is not known
     * @return its text
     * @throws IOException if it has none, or cannot be read; the message says why, as the rest of a sentence
     */
    public static ExtractedText of(byte[] bytes, String name, @Nullable String encoding, @Nullable String language)
            throws IOException {
        if (OfficeDocument.isOne(bytes)) {
            return new ExtractedText(PlainText.lines(OfficeDocument.read(bytes)), "Word or OpenDocument", Head.NONE);
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (beginning.contains("<office:document ")) {
            return new ExtractedText(
                    PlainText.lines(OfficeDocument.readFlat(bytes)), "Word or OpenDocument", Head.NONE);
        }
        if (PdfDocument.isOne(bytes)) {
            return PdfDocument.read(bytes);
        }
        Matcher ending = OF_A_PROGRAM.matcher(name);
        if (ending.matches()) {
            throw new IOException(
                    "is called %s, and is no such file; give it the ending of what it is.".formatted(ending.group(1)));
        }
        if (Mail.isOne(bytes, name)) {
            throw new IOException("is a saved mail or web archive; save its text, or the page, and add that.");
        }
        if (isNamedPage(name) || WebPage.isOne(bytes)) {
            return WebPage.read(bytes, encoding, language).extracted();
        }
        if (XML.matcher(beginning).lookingAt()) {
            throw new IOException("is XML, and no page; save it as text or HTML and add that.");
        }
        PlainText plain = PlainText.read(bytes, encoding, language);
        if (Subtitles.isOne(plain.text())) {
            return new ExtractedText(
                    PlainText.lines(Subtitles.words(plain.text())), plain.encoding() + ", subtitles", Head.NONE);
        }
        return new ExtractedText(plain.text(), plain.encoding() + asWritten(name, plain.text()), Head.NONE);
    }

    /** What is no prose, of which all signs are kept: a person should know. */
    private static String asWritten(String name, String text) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.matches(".*\\.(?:json|jsonl|ndjson|geojson)")
                || JSON.matcher(text).lookingAt()) {
            return ", JSON with its keys and marks as they are written";
        }
        return small.endsWith(".tex") || TEX.matcher(text).lookingAt()
                ? ", TeX with its commands as they are written"
                : "";
    }

    /**
     * @param name what a file is called
     * @return whether its text is another one than its bytes, if it is what its name says
     */
    public static boolean isNeeded(String name) {
        return isNamedPage(name) || name.toLowerCase(Locale.ROOT).matches(".*\\.(?:pdf|docx|f?odt)");
    }

    /** @return whether a file begins as pages do, and is called otherwise, so that its tags are read as words */
    public static boolean isPageByAnotherName(byte[] bytes, String name) {
        return !isNeeded(name) && WebPage.isOne(bytes);
    }

    /** @return what language a text is in, as a BCP 47 tag; null where nothing tells */
    public static @Nullable String language(String text) {
        return LanguageGuess.of(text);
    }

    private static boolean isNamedPage(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }
}
