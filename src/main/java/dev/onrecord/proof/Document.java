package dev.onrecord.proof;

import dev.onrecord.extraction.ExtractedText;
import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.file.Utf8;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.text.Paragraphs;
import dev.onrecord.text.Paragraphs.Line;
import io.quarkus.runtime.util.HashUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document as it was read: its text, its paragraphs, its digest. Offsets count Unicode code points. */
public final class Document {

    /**
     * A line with something to see, as {@link Paragraphs} tells.
     *
     * @param start the offset of its first code point in the document
     * @param text its text
     * @param language of the text
     */
    public record Paragraph(int start, String text, Locale language) {

        /** @return the offset behind its last code point */
        public int end() {
            return start + text.codePointCount(0, text.length());
        }

        /** @return where words of it may begin and end */
        public Boundaries boundaries() {
            return new Boundaries(text, language);
        }

        /** @return the place of an offset of the document in the text */
        int placeOf(int offset) {
            return text.offsetByCodePoints(0, offset - start);
        }
    }

    private final byte[] bytes;
    private final String text;
    private final Locale language;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /**
     * @param language of the text: says how its numerals are read
     * @throws NotUtf8Exception if the bytes are no text in UTF-8; the message says what they look like
     */
    public Document(byte[] bytes, Locale language) throws NotUtf8Exception {
        this(bytes, Utf8.decode(bytes), language);
    }

    private Document(byte[] bytes, String text, Locale language) {
        this.bytes = bytes;
        this.language = language;
        this.text = text;
        int before = 0;
        int start = 0;
        for (Line line : Paragraphs.lines(text)) {
            start += text.codePointCount(before, line.start());
            before = line.start();
            if (line.isParagraph()) {
                paragraphs.add(new Paragraph(start, line.text(), language));
            }
        }
    }

    /**
     * @param path a file with a text, or of a format that {@link ExtractedText} reads
     * @param language of the text
     * @return the document; its digest is that of the file, whatever the format is
     * @throws NotUtf8Exception if it is a text, and not in UTF-8
     * @throws IOException if it cannot be read or is larger than 32 MiB; the message says why, as the rest of a sentence
     */
    public static Document read(Path path, Locale language) throws IOException, NotUtf8Exception {
        byte[] bytes = FileTree.read(path, ExtractedText.LARGEST_FILE);
        String name = path.getFileName().toString();
        return ExtractedText.isNeeded(name)
                ? new Document(
                        bytes,
                        ExtractedText.of(bytes, name, null, language.toLanguageTag())
                                .text(),
                        language)
                : new Document(bytes, language);
    }

    /** @return the language of its text */
    public Locale language() {
        return language;
    }

    /** @return its text, with the byte order mark where it has one */
    public String text() {
        return text;
    }

    /** @return its paragraphs, the first of which is number 1 */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** @return how many code points it has */
    public int characters() {
        return text.codePointCount(0, text.length());
    }

    /** @return whether it is a page, and a file of that name is read as a text */
    boolean isPageByAnotherName(String name) {
        return ExtractedText.isPageByAnotherName(bytes, name);
    }

    boolean hasByteOrderMark() {
        return text.startsWith("\uFEFF");
    }

    boolean hasCarriageReturns() {
        return text.contains("\r\n");
    }

    /** @return what stands between two offsets, as far as the document goes */
    String between(int start, int end) {
        int all = characters();
        int from = text.offsetByCodePoints(0, Math.min(start, all));
        int to = text.offsetByCodePoints(0, Math.min(end, all));
        return text.substring(from, to);
    }

    /** @return the SHA-256 of its bytes, in lower-case hexadecimal digits */
    public String sha256() {
        return HashUtil.sha256(bytes);
    }
}
