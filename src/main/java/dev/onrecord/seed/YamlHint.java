package dev.onrecord.seed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What to do about a file that is no YAML: the parser says what it expected, which tells those who know YAML already. */
final class YamlHint {

    /** What is said after the parser's own words, which its messages begin with. */
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("mapping values are not allowed", " Put a text with a colon in quotation marks."),
            Map.entry("found character '@'", " Put the text in quotation marks."),
            Map.entry("found character '`'", " Put the text in quotation marks."),
            Map.entry("found character '%'", " Put the text in quotation marks."),
            Map.entry(
                    "found unknown escape character",
                    " Write a backslash twice, or put the text in single quotation marks."),
            Map.entry("Global tag is not allowed", " Tags are not read; leave it out."),
            Map.entry("but found another document", " Write one document in each file."),
            Map.entry("expected '<document start>'", " Write one document in each file, and nothing behind `...`."),
            Map.entry(
                    "expected <block end>, but found '?'",
                    " A record begins with `- `, and its keys stand one below the other."),
            Map.entry(
                    "could not find expected ':'",
                    " A key has a colon and a blank behind it, in this line or above it."),
            Map.entry("found unexpected end of stream", " Nothing ends the text in quotation marks that begins here."),
            Map.entry(
                    "expected ',' or ']', but got :",
                    " Nothing ends the list that begins with `[` here, or a text with a colon is not in quotation marks."),
            Map.entry(
                    "expected ',' or '}', but got :",
                    " Nothing ends what begins with `{` here, or a text with a colon is not in quotation marks; a citation"
                            + " has no blank behind its colon, as in telegraph:5."));

    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|={7}|>{7})(?: |$)");

    /** Editors of web pages and of letters write them. */
    private static final Pattern WIDE_BLANK = Pattern.compile("^[ -]*[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]");

    private static final Pattern APOSTROPHE = Pattern.compile("(?:[^'\"#]*: |\\s*- )'[^']*\\p{L}'\\p{L}.*");

    private static final Pattern QUOTED_TWICE =
            Pattern.compile("(?:[^'\"#]*: |\\s*- )\"(?:[^\"\\\\]|\\\\.)*+\"\\s*[^\\s,#}\\]:].*");

    /** A key with a value that has no other key in it. */
    private static final Pattern KEY = Pattern.compile("\\s+[\\p{L}]+:(?: +[^:]*)?");

    private YamlHint() {}

    /**
     * @param problem in the parser's words
     * @param text of the file
     * @param line on which it was noticed, counted from 1
     * @return what is to be done, as another sentence; empty where nothing tells
     */
    static String of(String problem, String text, int line) {
        List<String> lines = text.lines().skip(Math.max(0, line - 2L)).limit(2).toList();
        // What is written in the lines tells more than what the parser expected there.
        for (String written : lines) {
            if (CONFLICT.matcher(written).lookingAt()) {
                return " A merge left its marks here: keep one of the two versions.";
            }
            if (WIDE_BLANK.matcher(written).find()) {
                return " A line begins with a blank that is not U+0020: write blanks from the keyboard.";
            }
            if (APOSTROPHE.matcher(written).matches()) {
                return " Write an apostrophe twice within single quotation marks, or put the text in double ones.";
            }
            if (QUOTED_TWICE.matcher(written).matches()) {
                return " Write \\\" for a quotation mark within double ones, or put the text in single ones.";
            }
        }
        boolean isLoneKey =
                !lines.isEmpty() && KEY.matcher(lines.get(lines.size() - 1)).matches();
        if (problem.startsWith("mapping values are not allowed") && isLoneKey) {
            return " Begin the line below the first letter of the key above it.";
        }
        return HINTS.entrySet().stream()
                .filter(hint -> problem.startsWith(hint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
