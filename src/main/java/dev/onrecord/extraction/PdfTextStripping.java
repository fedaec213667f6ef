package dev.onrecord.extraction;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF by Apache PDFBox, which sees from gaps and indents where paragraphs end. Columns are read one behind the
 * other ({@link PdfColumns}), lines of one paragraph are put together, and words that a line's end parts with a hyphen.
 */
final class PdfTextStripping extends PDFTextStripper {

    /** PDFBox tells of fonts and of what it mends; held here, so that the setting is not collected. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private static final int MOST_PAGES = 5_000;

    /** For what PDFBox keeps aside as it reads. */
    private static final long MOST_MEMORY = 256L * 1024 * 1024;

    /** Where a line ends within a paragraph; no text has this character. */
    private static final String LINE_END = "\uE000";

    /** Where a column ends. */
    private static final String COLUMN_END = "\uE001";

    /** A word that goes on in the next line; whether with its hyphen, the rest of the text tells. */
    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-\u2010]" + LINE_END + "(\\p{Ll}+)");

    /** A line's end between letters of scripts that have no blanks between words. */
    private static final Pattern WITHOUT_BLANKS = Pattern.compile("(?<=SPACELESS) ?LINE_END ?(?=SPACELESS)"
            .replace(
                    "SPACELESS",
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}、。，；：！？「」『』（）《》ー]")
            .replace("LINE_END", LINE_END));

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…。！？؟।][\\p{Pe}\\p{Pf}\"']*");

    private static final int SHORTEST_TO_GO_ON = 60;

    private final long deadline;
    private final float dropThreshold = getDropThreshold();
    private int letters;

    /** Letters of another size begin another paragraph, as those of a heading do without a gap. */
    private float sizeOfLine = Float.POSITIVE_INFINITY;

    private boolean beginsLine = true;

    /** Puts the lines together of a page that is read from the right; null on other pages. */
    private @Nullable PdfLinesFromRight linesFromRight;

    private PdfTextStripping(Duration longest) {
        this.deadline = System.nanoTime() + longest.toNanos();
        setLineSeparator(LINE_END);
        setParagraphStart("");
        setParagraphEnd("\n");
        setPageStart("");
        setPageEnd("\n");
        setArticleStart("");
        setArticleEnd(COLUMN_END);
    }

    /**
     * @param bytes a PDF
     * @param longest how long it may take
     * @return its text
     * @throws IOException if it cannot be read; the message says why, as the rest of a sentence
     */
    static PdfText of(byte[] bytes, Duration longest) throws IOException {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new Refusal("is a PDF that forbids to take out its text; ask for one that does not.");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Refusal("is a PDF of more than " + MOST_PAGES + " pages; split it.");
            }
            return new PdfTextStripping(longest).read(document);
        } catch (InvalidPasswordException e) {
            throw new IOException("is protected by a password; save it without one.", e);
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IOException("is a PDF that is damaged, and cannot be read; copy or load it again.", e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new IOException("is a PDF that takes more memory than there is; split it.", e);
        }
    }

    /** What is said of a file as it is. */
    private static final class Refusal extends IOException {

        private static final long serialVersionUID = 1;

        Refusal(String message) {
            super(message);
        }
    }

    private PdfText read(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        int without = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            setStartPage(page);
            setEndPage(page);
            int before = text.length();
            for (String column : getText(document).split(COLUMN_END)) {
                append(column.strip(), text);
            }
            without += text.length() == before ? 1 : 0;
        }
        return new PdfText(unparted(text.toString()), document.getNumberOfPages(), without);
    }

    /**
     * A paragraph that no sentence ends goes on in the next column, where that begins with a small letter; or with one of a
     * script that has no others, where the last line is no heading or number of a page.
     */
    private static void append(String column, StringBuilder text) {
        if (column.isEmpty()) {
            return;
        }
        String last = text.substring(text.lastIndexOf("\n") + 1);
        int first = column.codePointAt(0);
        boolean hasCase = Character.isLowerCase(first) || Character.isUpperCase(first);
        boolean mayGoOn = hasCase
                ? Character.isLowerCase(first)
                : Character.isLetter(first) && last.length() >= SHORTEST_TO_GO_ON;
        boolean goesOn = !last.isEmpty() && !SENTENCE_END.matcher(last).matches() && mayGoOn;
        text.append(text.isEmpty() ? "" : goesOn ? LINE_END : "\n").append(column);
    }

    /** Words that are printed with a hyphen elsewhere keep it. */
    private static String unparted(String text) {
        StringBuilder whole = new StringBuilder();
        Matcher parted = PARTED.matcher(text);
        while (parted.find()) {
            String hyphenated = parted.group(1) + "-" + parted.group(2);
            parted.appendReplacement(
                    whole,
                    Matcher.quoteReplacement(
                            text.contains(hyphenated) ? hyphenated : parted.group(1) + parted.group(2)));
        }
        parted.appendTail(whole);
        return WITHOUT_BLANKS
                .matcher(whole)
                .replaceAll("")
                .replaceAll(" ?" + LINE_END + "? ?\n", "\n")
                .replaceAll(" ?" + LINE_END + " ?", " ")
                .replaceAll("(?m) +$", "");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        keepDeadline();
        super.processOperator(operator, operands);
    }

    private void keepDeadline() throws Refusal {
        if (System.nanoTime() - deadline > 0) {
            throw new Refusal("is a PDF that takes too long to read; split it, or save its text.");
        }
    }

    @Override
    protected void writePage() throws IOException {
        keepDeadline();
        List<List<TextPosition>> articles = List.copyOf(charactersByArticle);
        setDropThreshold(Math.max(dropThreshold, PdfLeading.gapOfParagraphs(articles)));
        boolean isFromRight =
                PdfColumns.isRightToLeft(articles.stream().flatMap(List::stream).toList());
        linesFromRight = isFromRight ? new PdfLinesFromRight(getDropThreshold(), getIndentThreshold()) : null;
        charactersByArticle.clear();
        for (List<TextPosition> article : articles) {
            charactersByArticle.addAll(PdfColumns.of(PdfRaisedDigits.read(article)));
        }
        super.writePage();
        setDropThreshold(dropThreshold);
        // The next page is read into the same lists.
        charactersByArticle.clear();
        charactersByArticle.addAll(articles);
    }

    @Override
    protected void writeString(String printed, List<TextPosition> positions) throws IOException {
        letters += printed.length();
        if (letters > ExtractedText.LARGEST_FILE) {
            throw new Refusal("is a PDF with more than 32 MiB of text, the most that is read; split it.");
        }
        float size = positions.get(0).getFontSizeInPt();
        if (beginsLine && Math.abs(size - sizeOfLine) > sizeOfLine / 10) {
            output.write("\n");
        }
        if (beginsLine) {
            sizeOfLine = size;
            beginsLine = false;
        }
        if (linesFromRight == null) {
            super.writeString(printed, positions);
        } else {
            linesFromRight.add(printed, positions);
        }
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        if (linesFromRight == null) {
            super.writeWordSeparator();
        }
    }

    private void endLine() throws IOException {
        if (linesFromRight != null) {
            output.write(linesFromRight.end());
        }
    }

    /** PDFBox sees paragraphs by where lines begin at the left. */
    @Override
    protected void writeParagraphSeparator() throws IOException {
        if (linesFromRight == null) {
            super.writeParagraphSeparator();
        }
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        endLine();
        super.writeParagraphEnd();
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
        super.writeLineSeparator();
        beginsLine = true;
    }

    @Override
    protected void writeParagraphStart() throws IOException {
        super.writeParagraphStart();
        beginsLine = true;
        sizeOfLine = Float.POSITIVE_INFINITY;
    }
}
