package dev.onrecord.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that PDFBox writes are read back, and those that cannot be read are told in a sentence. */
class PdfDocumentTest {

    /** How many bytes say that it is a PDF: {@code %PDF-}. */
    private static final int SIGNATURE = 5;

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

    private static final String[] LEFT = {
        "The ferry Aurelia sank on Tuesday off",
        "the harbour of Lenna. All who were on",
        "board are safe, said the master, Ann",
        "Bok, who came back to the harbour to-",
    };

    private static final String[] RIGHT = {
        "day. The company counted 1,250 boxes",
        "of fruit, which are lost, and had the",
        "ship looked at in March of last year.",
        "Nobody found a fault of it at the time.",
    };

    private static final String LEFT_AND_RIGHT =
            "The ferry Aurelia sank on Tuesday off the harbour of Lenna. All who were on board are safe, said the master,"
                    + " Ann Bok, who came back to the harbour today. The company counted 1,250 boxes of fruit, which are lost,"
                    + " and had the ship looked at in March of last year. Nobody found a fault of it at the time.";

    /** What a page prints, each at its place, in this order. */
    private record Print(float x, float y, float size, String text) {}

    private static byte[] printed(List<Print> prints) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Print print : prints) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), print.size());
                    content.newLineAtOffset(print.x(), print.y());
                    content.showText(print.text());
                    content.endText();
                }
            }
            return saved(document);
        }
    }

    private static void addColumn(float x, float y, String[] lines, List<Print> prints) {
        for (int i = 0; i < lines.length; i++) {
            prints.add(new Print(x, y - i * 14, 12, lines[i]));
        }
    }

    /** In the order of lines, as a program prints them that knows of no columns. */
    private static List<Print> alongLines(List<Print> prints) {
        return prints.stream()
                .sorted(Comparator.comparing(Print::y).reversed().thenComparing(Print::x))
                .toList();
    }

    @Test
    void columns_are_read_one_behind_the_other_in_whatever_order_they_are_written() throws IOException {
        List<Print> prints = new ArrayList<>();
        prints.add(new Print(72, 700, 18, "Ferry sinks off Lenna with more fruit than ever before"));
        addColumn(72, 660, LEFT, prints);
        addColumn(310, 660, RIGHT, prints);
        prints.add(new Print(180, 560, 12, "The Lenna Gazette of Wednesday, 11 March 2026"));
        List<String> expected = List.of(
                "Ferry sinks off Lenna with more fruit than ever before",
                LEFT_AND_RIGHT,
                "The Lenna Gazette of Wednesday, 11 March 2026");
        assertEquals(expected, paragraphs(printed(prints)));
        assertEquals(expected, paragraphs(printed(alongLines(prints))));
    }

    @Test
    void columns_may_be_three_and_their_lines_at_different_heights() throws IOException {
        List<Print> prints = new ArrayList<>();
        String[] first = {"The ferry sank in the night", "off Lenna. All who were on", "board are safe. The cap-"};
        String[] second = {"tain came home in the mor-", "ning, and said what she saw", "to those who waited. The"};
        String[] third = {"boxes of fruit are lost, and", "nobody knows whether they", "were ever paid for."};
        addColumn(50, 700, first, prints);
        addColumn(220, 696, second, prints);
        addColumn(390, 700, third, prints);
        assertEquals(
                List.of(
                        "The ferry sank in the night off Lenna. All who were on board are safe. The captain came home in"
                                + " the morning, and said what she saw to those who waited. The boxes of fruit are lost, and nobody"
                                + " knows whether they were ever paid for."),
                paragraphs(printed(alongLines(prints))));
    }

    private static final String[] HEBREW_FIRST = {
        "המעבורת אורליה טבעה ביום שלישי",
        "מול נמל לנה. כל מי שהיו על",
        "הסיפון בטוחים, אמרה רבת החובלים,",
        "אנה בוק, שחזרה אל הנמל עוד",
    };

    private static final String[] HEBREW_SECOND = {
        "היום. החברה ספרה 1,250 ארגזים",
        "של פירות, שאבדו כולם, ובדקה את",
        "הספינה במרץ של השנה שעברה, ואיש",
        "לא מצא בה שום פגם באותה עת.",
    };

    /** Letters of Hebrew as pages have them, from the left to the right; numbers and Latin words stay as they are. */
    private static String visual(String line) {
        String reversed = new StringBuilder(line).reverse().toString();
        return Pattern.compile("[0-9A-Za-z](?:[0-9A-Za-z, ]*[0-9A-Za-z])?")
                .matcher(reversed)
                .replaceAll(
                        number -> new StringBuilder(number.group()).reverse().toString());
    }

    /** Prints whose place is that of their right edge. */
    private static byte[] printedFromRight(List<Print> prints, boolean isWordByWord) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream ttf = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, ttf);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(font, 12);
                for (Print print : prints) {
                    showFromRight(content, font, print.x(), print.y(), print.text(), isWordByWord);
                }
            }
            return saved(document);
        }
    }

    private static void showFromRight(
            PDPageContentStream content, PDFont font, float right, float y, String line, boolean isWordByWord)
            throws IOException {
        float x = right - font.getStringWidth(line) * 12 / 1000;
        for (String part : isWordByWord ? visual(line).split("(?<= )") : new String[] {visual(line)}) {
            content.beginText();
            content.newLineAtOffset(x, y);
            content.showText(isWordByWord ? part.strip() : part);
            content.endText();
            x += font.getStringWidth(part) * 12 / 1000;
        }
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void columns_of_lines_from_the_right_are_read_from_the_right(boolean isWordByWord, boolean isAlongLines)
            throws IOException {
        List<Print> prints = new ArrayList<>();
        addColumn(540, 700, HEBREW_FIRST, prints);
        addColumn(300, 700, HEBREW_SECOND, prints);
        assertEquals(
                List.of(String.join(" ", HEBREW_FIRST) + " " + String.join(" ", HEBREW_SECOND)),
                paragraphs(printedFromRight(isAlongLines ? alongLines(prints) : prints, isWordByWord)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void gaps_and_indents_part_paragraphs_of_lines_from_the_right(boolean isWordByWord) throws IOException {
        List<Print> prints = List.of(
                new Print(540, 700, 12, "המעבורת Aurelia Star טבעה ביום שלישי מול"),
                new Print(540, 686, 12, "הנמל."),
                new Print(540, 650, 12, "כל מי שהיו על הסיפון בטוחים, אמרה רבת"),
                new Print(540, 636, 12, "החובלים."),
                new Print(515, 622, 12, "איש לא מצא בה שום פגם באותה עת, אמרה"),
                new Print(540, 608, 12, "החברה."));
        assertEquals(
                List.of(
                        "המעבורת Aurelia Star טבעה ביום שלישי מול הנמל.",
                        "כל מי שהיו על הסיפון בטוחים, אמרה רבת החובלים.",
                        "איש לא מצא בה שום פגם באותה עת, אמרה החברה."),
                paragraphs(printedFromRight(prints, isWordByWord)));
    }

    @Test
    void tables_lists_and_addresses_are_read_along_their_lines() throws IOException {
        List<Print> table = new ArrayList<>();
        addColumn(72, 700, new String[] {"Boxes of fruit", "Crew", "Passengers", "Cars and lorries"}, table);
        addColumn(300, 700, new String[] {"1,250", "12", "40", "7"}, table);
        assertEquals(
                List.of("Boxes of fruit 1,250 Crew 12 Passengers 40 Cars and lorries 7"),
                paragraphs(printed(alongLines(table))));
        List<Print> list = new ArrayList<>();
        addColumn(72, 700, new String[] {"1.", "2.", "3.", "4."}, list);
        addColumn(110, 700, LEFT, list);
        assertTrue(paragraphs(printed(alongLines(list))).get(0).startsWith("1. The ferry Aurelia"));
    }

    @Test
    void lines_that_are_far_apart_are_one_paragraph_where_all_of_them_are() throws IOException {
        List<Print> prints = new ArrayList<>();
        prints.add(new Print(72, 720, 12, "The ferry Aurelia sank on Tuesday off the harbour"));
        prints.add(new Print(72, 692, 12, "of Lenna, and all who were on board were saved by the"));
        prints.add(new Print(72, 664, 12, "boats of the harbour, said the master, Ann Bok, when"));
        prints.add(new Print(72, 636, 12, "she came home in the morning of the following day."));
        prints.add(new Print(72, 580, 12, "Nobody found a fault."));
        prints.add(new Print(72, 552, 12, "It is over."));
        assertEquals(
                List.of(
                        "The ferry Aurelia sank on Tuesday off the harbour of Lenna, and all who were on board were saved by"
                                + " the boats of the harbour, said the master, Ann Bok, when she came home in the morning of"
                                + " the following day.",
                        "Nobody found a fault. It is over."),
                paragraphs(printed(prints)));
    }

    @Test
    void digits_that_are_raised_stay_raised() throws IOException {
        List<Print> prints = List.of(
                new Print(72, 700, 12, "They counted 250"),
                new Print(157, 704, 7, "1"),
                new Print(165, 700, 12, "boxes in H"),
                new Print(217.3f, 698, 7, "2"),
                new Print(221.5f, 700, 12, "O, said the"),
                new Print(72, 686, 12, "harbour"),
                new Print(109.5f, 690, 7, "2,3"),
                new Print(125, 686, 12, "at 9 in the morning."),
                new Print(72, 640, 7, "1"),
                new Print(75.6f, 636, 12, "Of fruit, says the company, and nothing"),
                new Print(72, 622, 12, "but fruit."));
        assertEquals(
                List.of(
                        "They counted 250¹ boxes in H2O, said the harbour²,³ at 9 in the morning.",
                        "¹Of fruit, says the company, and nothing but fruit."),
                paragraphs(printed(prints)));
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
    @Property(tries = 200)
    void a_file_with_wrong_bytes_is_read_or_refused(
            @ForAll @Size(8) List<@IntRange(max = 100_000) Integer> places, @ForAll @Size(8) byte[] wrong)
            throws IOException {
        byte[] damaged = pdf(FERRY);
        for (int i = 0; i < wrong.length; i++) {
            damaged[SIGNATURE + places.get(i) % (damaged.length - SIGNATURE)] = wrong[i];
        }
        try {
            ExtractedText.of(damaged, "a.pdf", null, null);
        } catch (IOException refused) {
            assertTrue(refused.getMessage().matches("(?:is|has) .*\\."), refused.getMessage());
        }
    }

    @Test
    void what_takes_too_long_is_not_read() throws IOException {
        byte[] whole = pdf(FERRY);
        IOException refused = assertThrows(IOException.class, () -> PdfTextStripping.of(whole, Duration.ZERO));
        assertEquals("is a PDF that takes too long to read; split it, or save its text.", refused.getMessage());
    }
}
