package dev.onrecord.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 writes them.
 *
 * @param forSpreadsheets whether what a spreadsheet would take for a formula gets an apostrophe in front, by which it takes
 *     it for text
 */
record Csv(boolean forSpreadsheets) {

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");

    /** @return a line with its end */
    String line(List<String> values) {
        return values.stream().map(this::value).collect(Collectors.joining(",", "", "\r\n"));
    }

    private String value(String text) {
        String safe = forSpreadsheets && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
