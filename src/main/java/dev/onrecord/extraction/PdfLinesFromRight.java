package dev.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a page in a script that is read from the right. PDFBox puts each word right, and has the words of a line in
 * their order from the left; where paragraphs begin it sees at the left, where these lines end as they may.
 */
final class PdfLinesFromRight {

    private static final Pattern FROM_RIGHT = Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}]");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");

    private final float dropThreshold;
    private final float indentThreshold;
    private final List<String> words = new ArrayList<>();
    private final List<TextPosition> positions = new ArrayList<>();
    private float lastBaseline = Float.NaN;
    private float lastRight = Float.NaN;

    /**
     * @param dropThreshold how many heights of a line are between paragraphs at least
     * @param indentThreshold by how many blanks the first line of one is indented at least
     */
    PdfLinesFromRight(float dropThreshold, float indentThreshold) {
        this.dropThreshold = dropThreshold;
        this.indentThreshold = indentThreshold;
    }

    /** Adds the next word of a line, counted from the left. */
    void add(String word, List<TextPosition> glyphs) {
        words.add(word);
        positions.addAll(glyphs);
    }

    /** @return the line in the order in which it is read, behind a line end where it begins a paragraph */
    String end() {
        if (words.isEmpty()) {
            return "";
        }
        String line = (beginsParagraph() ? "\n" : "") + fromRight();
        words.clear();
        positions.clear();
        return line;
    }

    private boolean beginsParagraph() {
        TextPosition first = positions.get(0);
        float baseline = first.getYDirAdj();
        float right = 0;
        float height = 0;
        for (TextPosition glyph : positions) {
            right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
            height = Math.max(height, glyph.getHeightDir());
        }
        boolean isApart = baseline - lastBaseline > dropThreshold * height;
        boolean isIndented = lastRight - right > indentThreshold * first.getWidthOfSpace();
        lastBaseline = baseline;
        lastRight = right;
        return isApart || isIndented;
    }

    /** Words of another script stay one behind the other. */
    private String fromRight() {
        List<String> line = new ArrayList<>();
        int ofOtherScript = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            boolean isOther = !FROM_RIGHT.matcher(word).find()
                    && LETTER_OR_DIGIT.matcher(word).find();
            line.add(isOther ? ofOtherScript : line.size(), word);
            ofOtherScript = isOther ? ofOtherScript : line.size();
        }
        return String.join(" ", line);
    }
}
