package dev.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Digits of a page that are smaller than the letters beside them, and stand higher: marks of notes, and exponents. A PDF
 * has no other sign for them.
 */
final class PdfRaisedDigits {

    /** A mark has at most so many digits and commas. */
    private static final int LONGEST = 8;

    private static final double SMALLER = 0.85;
    private static final double HIGHER = 0.15;
    private static final double NEAR = 0.6;

    private PdfRaisedDigits() {}

    /**
     * @param glyphs of a page, in the order in which it prints them
     * @return the same with raised digits in place of such digits
     */
    static List<TextPosition> read(List<TextPosition> glyphs) {
        List<TextPosition> read = new ArrayList<>(glyphs);
        for (int i = 0; i < glyphs.size(); i++) {
            TextPosition glyph = glyphs.get(i);
            if (isDigit(glyph)) {
                TextPosition front = beside(glyphs, i, -1);
                TextPosition letter = front == null ? beside(glyphs, i, 1) : front;
                read.set(i, letter == null ? glyph : raised(glyph, letter));
            }
        }
        return read;
    }

    private static boolean isDigit(TextPosition glyph) {
        String text = glyph.getUnicode();
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** @return the larger and lower letter that the mark stands at, which the glyph is a part of; null without one */
    private static @Nullable TextPosition beside(List<TextPosition> glyphs, int at, int step) {
        TextPosition mark = glyphs.get(at);
        for (int i = at + step; i >= 0 && i < glyphs.size() && Math.abs(i - at) <= LONGEST; i += step) {
            TextPosition other = glyphs.get(i);
            TextPosition last = glyphs.get(i - step);
            if (!isNear(step < 0 ? other : last, step < 0 ? last : other)) {
                return null;
            }
            if (isRaised(mark, other)) {
                return other;
            }
            if (!isAlike(mark, other)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isNear(TextPosition first, TextPosition second) {
        float gap = second.getXDirAdj() - first.getXDirAdj() - first.getWidthDirAdj();
        return Math.abs(gap) < NEAR * Math.max(first.getFontSizeInPt(), second.getFontSizeInPt());
    }

    private static boolean isRaised(TextPosition mark, TextPosition letter) {
        float size = letter.getFontSizeInPt();
        float height = letter.getYDirAdj() - mark.getYDirAdj();
        return mark.getDir() == letter.getDir()
                && mark.getFontSizeInPt() <= SMALLER * size
                && height >= HIGHER * size
                && height < size;
    }

    private static boolean isAlike(TextPosition mark, TextPosition other) {
        return mark.getFontSizeInPt() == other.getFontSizeInPt()
                && Math.abs(mark.getYDirAdj() - other.getYDirAdj()) < 1;
    }

    /** The size is that of the letter, so that the line that begins with the mark is no line of small letters. */
    private static TextPosition raised(TextPosition mark, TextPosition letter) {
        return new TextPosition(
                mark.getRotation(),
                mark.getPageWidth(),
                mark.getPageHeight(),
                mark.getTextMatrix(),
                mark.getEndX(),
                mark.getEndY(),
                mark.getHeight(),
                mark.getIndividualWidths()[0],
                mark.getWidthOfSpace(),
                Superscript.of(mark.getUnicode()),
                mark.getCharacterCodes(),
                mark.getFont(),
                letter.getFontSize(),
                Math.round(letter.getFontSizeInPt()));
    }
}
