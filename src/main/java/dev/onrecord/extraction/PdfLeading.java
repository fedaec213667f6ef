package dev.onrecord.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/**
 * How far apart the lines of a page's paragraphs are. PDFBox takes a gap of some heights of letters for one between
 * paragraphs, which lines are apart as well where they are set wide, or where a font does not say how high its letters
 * are.
 */
final class PdfLeading {

    private static final int FEWEST_LINES = 3;

    /** How much of the widest line another one fills, if the paragraph goes on behind it. */
    private static final double FULL = 0.85;

    private static final float MORE = 1.3f;

    private PdfLeading() {}

    /**
     * @param articles the glyphs of a page
     * @return how many heights of letters are more than the usual gap behind a line that is full; 0 where no gap is usual
     */
    static float gapOfParagraphs(List<List<TextPosition>> articles) {
        Map<Integer, Integer> gaps = new HashMap<>();
        double heights = 0;
        int glyphs = 0;
        int full = 0;
        double widest = articles.stream()
                .flatMap(List::stream)
                .mapToDouble(PdfLeading::right)
                .max()
                .orElse(0);
        for (List<TextPosition> article : articles) {
            TextPosition last = null;
            for (TextPosition glyph : article) {
                heights += glyph.getHeight();
                glyphs++;
                float gap = last == null ? 0 : glyph.getYDirAdj() - last.getYDirAdj();
                if (last != null && gap > glyph.getFontSizeInPt() / 2 && right(last) > FULL * widest) {
                    gaps.merge(Math.round(gap), 1, Integer::sum);
                    full++;
                }
                last = glyph;
            }
        }
        Map.Entry<Integer, Integer> usual =
                gaps.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry(0, 0));
        boolean isUsual = usual.getValue() >= FEWEST_LINES && usual.getValue() * 2 > full && heights > 0;
        return isUsual ? (float) (MORE * usual.getKey() * glyphs / heights) : 0;
    }

    private static double right(TextPosition glyph) {
        return (double) glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }
}
