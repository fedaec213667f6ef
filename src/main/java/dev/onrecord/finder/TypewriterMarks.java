package dev.onrecord.finder;

/**
 * Quotation marks that TeX, wires and old keyboards put together: {@code ``words''}, {@code ,,words''}, {@code `words'}.
 */
final class TypewriterMarks {

    private static final String BLANK = "\u00A0";

    private TypewriterMarks() {}

    /**
     * @param paragraph any text
     * @return a text of the same length with marks of one character, and a blank behind each, in the place of those of two
     */
    static String replaced(String paragraph) {
        if (paragraph.indexOf('`') < 0 && !paragraph.contains(",,")) {
            return paragraph;
        }
        StringBuilder text = new StringBuilder(paragraph);
        int lastEnd = Math.max(paragraph.lastIndexOf("''"), paragraph.lastIndexOf("``"));
        int lastSingle = paragraph.lastIndexOf('\'');
        int lastBacktick = paragraph.lastIndexOf('`');
        boolean open = false;
        for (int i = 0; i < paragraph.length(); i++) {
            if (open && (paragraph.startsWith("''", i) || endsBeforeBacktick(paragraph, i, text))) {
                text.replace(i, i + 2, "\u201D" + BLANK);
                open = false;
                i++;
            } else if (!open && begins(paragraph, i, lastEnd)) {
                text.replace(i, i + 2, (paragraph.charAt(i) == ',' ? "\u201E" : "\u201C") + BLANK);
                open = true;
                i++;
            } else if (paragraph.charAt(i) == '`' && i < lastSingle && isAlone(paragraph, i, lastBacktick)) {
                text.setCharAt(i, '\'');
            }
        }
        return text.toString();
    }

    private static boolean begins(String text, int at, int lastEnd) {
        boolean mark = text.startsWith("``", at) || text.startsWith(",,", at) && at < lastEnd;
        return mark && at + 2 < text.length() && !Character.isWhitespace(text.charAt(at + 2));
    }

    /** {@code ,,words``}: what begins low ends with the marks by which others begin. */
    private static boolean endsBeforeBacktick(String text, int at, StringBuilder replaced) {
        return text.startsWith("``", at) && replaced.lastIndexOf("\u201E") > replaced.lastIndexOf("\u201C");
    }

    /** Between two of them stands code, and no quotation. */
    private static boolean isAlone(String text, int at, int lastBacktick) {
        int end = text.indexOf('\'', at);
        int next = at < lastBacktick ? text.indexOf('`', at + 1) : -1;
        return next < 0 || next > end;
    }
}
