package dev.onrecord.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that PDFBox writes are read back, and those that cannot be read are told in a sentence. */
class PdfDocumentTest {

    private static final String[] FERRY = {
        "Ferry sinks off Lenna",
        "",
        "The ferry Aurelia sank on Tuesday, and its pas-",
        "sengers were saved by the well-known boats of",
        "the harbour. \u201cEverybody is safe,\u201d said Ann Bok.",
        "",
        "They counted 1,250 boxes on the well-",
        "known pier.",
    };

    /** Writes a page of each of the texts; an empty line is a gap between paragraphs. */
    private static byte[] pdf(String[]... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String[] lines : pages) {
                addPage(document, lines);
            }
            return saved(document);
        }
    }

    private static void addPage(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
            content.setLeading(14);
            content.newLineAtOffset(72, 700);
            for (String line : lines) {
                if (line.isEmpty()) {
                    content.newLineAtOffset(0, -28);
                } else {
                    content.showText(line);
                    content.newLine();
                }
            }
            content.endText();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static List<String> paragraphs(byte[] bytes) throws IOException {
        return ExtractedText.of(bytes, "a.pdf", null, null)
                .text()
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void assertRefused(String message, byte[] bytes) {
        IOException refused = assertThrows(IOException.class, () -> ExtractedText.of(bytes, "a.pdf", null, null));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
        assertTrue(refused.getMessage().matches("(?:is|has) .*\\."), refused.getMessage());
    }

    @Test
    void gaps_part_paragraphs_and_lines_of_one_are_put_together() throws IOException {
        assertEquals(
                List.of(
                        "Ferry sinks off Lenna",
                        "The ferry Aurelia sank on Tuesday, and its passengers were saved by the well-known boats of the"
                                + " harbour. \u201cEverybody is safe,\u201d said Ann Bok.",
                        "They counted 1,250 boxes on the well-known pier."),
                paragraphs(pdf(FERRY)));
    }

    @Test
    void letters_of_another_size_are_another_paragraph() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setLeading(16);
                content.newLineAtOffset(72, 700);
                int size = 18;
                for (String line :
                        List.of("Ferry sinks off Lenna", "The ferry sank on Tuesday,", "and all are safe.")) {
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), size);
                    content.showText(line);
                    content.newLine();
                    size = 12;
                }
                content.endText();
            }
            assertEquals(
                    List.of("Ferry sinks off Lenna", "The ferry sank on Tuesday, and all are safe."),
                    paragraphs(saved(document)));
        }
    }

    @Test
    void a_paragraph_may_go_on_at_the_next_page() throws IOException {
        byte[] bytes = pdf(
                new String[] {"One sentence.", "", "Another one that"},
                new String[] {"goes on here.", "", "A third."},
                new String[] {"A fourth."});
        assertEquals(
                List.of("One sentence.", "Another one that goes on here.", "A third.", "A fourth."), paragraphs(bytes));
        assertEquals("PDF of 3 pages", ExtractedText.of(bytes, "a", null, null).format());
    }

    @Test
    void pages_without_letters_are_told() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                BufferedImage scan = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, scan), 10, 10);
            }
            assertRefused("is a PDF without text: its pages are pictures.", saved(document));
            addPage(document, "A caption.");
            assertEquals(
                    "PDF of 2 pages, 1 of them without text",
                    ExtractedText.of(saved(document), "a", null, null).format());
        }
    }

    @Test
    void protected_files_are_told() throws IOException {
        assertRefused("is protected by a password; save it without one.", locked("user", true));
        assertRefused("is a PDF that forbids to take out its text", locked("", false));
        assertEquals(List.of("A secret."), paragraphs(locked("", true)));
    }

    private static byte[] locked(String password, boolean extracts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPage(document, "A secret.");
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(extracts);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            return saved(document);
        }
    }

    @Test
    void files_that_are_cut_off_or_damaged_are_told() throws IOException {
        byte[] whole = pdf(FERRY);
        for (int length = 5; length < whole.length - 10; length += 97) {
            assertRefused("is a PDF that is cut off; copy or load it again.", Arrays.copyOf(whole, length));
        }
        assertRefused("is a PDF that is damaged", "%PDF-1.7\nnothing\n%%EOF\n".getBytes());
    }

    /** A damaged file may give less of its text, or a sentence, and nothing else. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_file_with_wrong_bytes_is_read_or_refused(long seed) throws IOException {
        byte[] whole = pdf(FERRY);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 8; j++) {
                damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt(256);
            }
            try {
                ExtractedText.of(damaged, "a.pdf", null, null);
            } catch (IOException refused) {
                assertTrue(refused.getMessage().matches("(?:is|has) .*\\."), refused.getMessage());
            }
        }
    }

    @Test
    void what_takes_too_long_is_not_read() throws IOException {
        byte[] whole = pdf(FERRY);
        IOException refused = assertThrows(IOException.class, () -> PdfTextStripping.of(whole, Duration.ZERO));
        assertEquals("is a PDF that takes too long to read; split it, or save its text.", refused.getMessage());
    }
}
