package dev.onrecord.extraction;

import dev.onrecord.extraction.ExtractedText.Head;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A PDF (ISO 32000): its text, as far as it has letters and not only pictures of them. */
final class PdfDocument {

    /** Readers look for the mark at a file's end within so many bytes (ISO 32000-1, annex H.3, note 18). */
    private static final int END = 1_024;

    private PdfDocument() {}

    /** @return whether the file begins as a PDF does */
    static boolean isOne(byte[] bytes) {
        return bytes.length > 4 && beginning(bytes).startsWith("%PDF-");
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
    }

    /**
     * @param bytes a PDF
     * @return its text, a line for each paragraph
     * @throws IOException if it has none, or cannot be read; the message says why, as the rest of a sentence
     */
    static ExtractedText read(byte[] bytes) throws IOException {
        String end = new String(
                bytes, Math.max(0, bytes.length - END), Math.min(bytes.length, END), StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw new IOException("is a PDF that is cut off; copy or load it again.");
        }
        PdfText text = PdfText.of(bytes);
        if (text.text().isBlank()) {
            throw new IOException(
                    "is a PDF without text: its pages are pictures. Add what a program for text recognition"
                            + " (OCR) makes of it.");
        }
        return new ExtractedText(PlainText.lines(text.text()), format(text), Head.NONE);
    }

    private static String format(PdfText text) {
        String pages = text.pages() == 1 ? "PDF of 1 page" : "PDF of " + text.pages() + " pages";
        return text.pagesWithoutText() == 0 ? pages : pages + ", " + text.pagesWithoutText() + " of them without text";
    }
}
