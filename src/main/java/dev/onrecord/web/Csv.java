package dev.onrecord.web;

import java.util.List;

/**
 * Comma-separated values as RFC 4180 writes them.
 *
 * @param forSpreadsheets whether what a spreadsheet would take for a formula gets an apostrophe in front, by which it takes
 *     it for text
 */
record Csv(boolean forSpreadsheets) {

    /** With those of full width, by which formulas begin, too, where East Asian scripts are written. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Writes a line with its end behind what is there. */
    void line(List<String> values, StringBuilder table) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                table.append(',');
            }
            value(values.get(i), table);
        }
        table.append("\r\n");
    }

    private void value(String text, StringBuilder table) {
        boolean isFormula = forSpreadsheets && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = isFormula ? "'" + text : text;
        if (isPlain(safe)) {
            table.append(safe);
        } else {
            table.append('"').append(safe.replace("\"", "\"\"")).append('"');
        }
    }

    // Each character of a large table comes by here: `indexOf` looks for many characters at a time.
    private static boolean isPlain(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }
}
