package dev.onrecord.extraction;

import java.io.IOException;
import java.time.Duration;

/**
 * What the pages of a PDF print.
 *
 * @param text a line for each paragraph
 * @param pages how many pages there are
 * @param pagesWithoutText how many of them have no letters
 */
record PdfText(String text, int pages, int pagesWithoutText) {

    /** Longer takes nothing that people write. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /**
     * The binary has a method of its own in place of this one ({@link PdfTextInBinary}), so that PDFBox and the parts of
     * AWT that it needs are no part of it. Only what it calls may name PDFBox.
     *
     * @param bytes a PDF
     * @return its text
     * @throws IOException if it cannot be read; the message says why, as the rest of a sentence
     */
    static PdfText of(byte[] bytes) throws IOException {
        return PdfTextStripping.of(bytes, LONGEST);
    }
}
