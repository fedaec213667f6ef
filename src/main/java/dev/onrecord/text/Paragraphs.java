package dev.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph of a document is: a line with something to see, whatever ends it. Lines end as Unicode says (UAX #14,
 * mandatory breaks): with a line feed, a carriage return, both, a vertical tab, a form feed, U+0085, U+2028 or U+2029.
 */
public final class Paragraphs {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\u000b\f\u0085\u2028\u2029]");

    private Paragraphs() {}

    /**
     * A line.
     *
     * @param start the offset of its first UTF-16 code unit in the text
     * @param text without what ends it
     */
    public record Line(int start, String text) {

        /** @return whether there is something to see in it, so that it is a paragraph */
        public boolean isParagraph() {
            return !text.codePoints().allMatch(Paragraphs::isUnseen);
        }
    }

    /** @return the lines of a text, empty ones too */
    public static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (Matcher end = LINE_END.matcher(text); end.find(); ) {
            lines.add(new Line(start, text.substring(start, end.start())));
            start = end.end();
        }
        lines.add(new Line(start, text.substring(start)));
        return lines;
    }

    /** Blanks of every kind, characters without a width, controls. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
