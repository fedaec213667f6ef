package dev.onrecord.graphql.limits;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import java.util.Set;

/**
 * The text of a document as the library that reads it takes it. The library knows no descriptions of operations,
 * fragments and variables (GraphQL, §2.4), takes two separators for blanks that are none, and halves of characters that
 * stand for none, and counts no line that ends with a carriage return alone. So descriptions, which say nothing to a
 * server, become blanks, with every other character in its place; and what is no GraphQL is refused here.
 */
final class DocumentText {

    /** What a description can stand before, outside of everything. */
    private static final Set<String> DESCRIBED = Set.of("query", "mutation", "subscription", "fragment");

    private static final String BLOCK = "\"\"\"";

    private final String text;
    private final StringBuilder plain;

    /** How deep the place is within braces, parentheses and brackets. */
    private int braces;

    private int parentheses;
    private int brackets;

    /** The last character of the token before; 0 at the beginning. */
    private char previous;

    private DocumentText(String text) {
        this.text = text;
        this.plain = new StringBuilder(text);
    }

    /**
     * @param text as a client sent it
     * @return the same document, of the same places
     * @throws InvalidSyntaxException if it is not GraphQL in a way that the library does not see
     */
    static String plain(String text) {
        DocumentText document = new DocumentText(text);
        for (int i = 0; i < text.length(); ) {
            i = document.readFrom(i);
        }
        return document.plain.toString();
    }

    /** @return where to go on */
    private int readFrom(int start) {
        char character = text.charAt(start);
        switch (character) {
            case '"' -> {
                return readString(start);
            }
            case '#' -> {
                return lineEnd(start);
            }
            case '\r' -> {
                if (!text.startsWith("\n", start + 1)) {
                    plain.setCharAt(start, '\n');
                }
            }
            case '\u2028', '\u2029' -> throw unread("Invalid syntax", start, String.valueOf(character));
            case '{' -> braces++;
            case '}' -> braces--;
            case '(' -> parentheses++;
            case ')' -> parentheses--;
            case '[' -> brackets++;
            case ']' -> brackets--;
            default -> {}
        }
        if (!isIgnored(character)) {
            previous = character;
        }
        return start + 1;
    }

    private static boolean isIgnored(char character) {
        return " \t\r\n,\uFEFF".indexOf(character) >= 0;
    }

    private int lineEnd(int start) {
        int end = start;
        while (!isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isLineEnd(int place) {
        return place >= text.length() || text.charAt(place) == '\n' || text.charAt(place) == '\r';
    }

    private int readString(int start) {
        boolean isBlock = text.startsWith(BLOCK, start);
        int end = isBlock ? blockEnd(start) : stringEnd(start);
        if (isDescription(end)) {
            for (int i = start; i < end; i++) {
                if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    plain.setCharAt(i, ' ');
                }
            }
        } else {
            previous = '"';
        }
        endLines(start, end);
        return end;
    }

    /** Within a block string all ends of lines are one (§2.9.4), and elsewhere none is allowed. */
    private void endLines(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1)) {
                plain.setCharAt(i, '\n');
            }
        }
    }

    private int blockEnd(int start) {
        int end = text.indexOf(BLOCK, start + BLOCK.length());
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end = text.indexOf(BLOCK, end + BLOCK.length());
        }
        return end < 0 ? text.length() : end + BLOCK.length();
    }

    private int stringEnd(int start) {
        int end = start + 1;
        while (!isLineEnd(end) && text.charAt(end) != '"') {
            boolean isEscape = text.charAt(end) == '\\';
            if (isEscape) {
                checkEscape(start, end);
            }
            end += isEscape && !isLineEnd(end + 1) ? 2 : 1;
        }
        return text.startsWith("\"", end) ? end + 1 : end;
    }

    /** Braces stand for a whole character, and only two escapes without them for one together (§2.9.4). */
    private void checkEscape(int string, int escape) {
        if (text.startsWith("\\u{", escape)) {
            int close = escape + 3;
            while (close < text.length() && Character.digit(text.charAt(close), 16) >= 0) {
                close++;
            }
            if (text.startsWith("}", close) && isSurrogate(text.substring(escape + 3, close))) {
                throw unread("Invalid unicode", string, text.substring(escape, close + 1));
            }
        } else if (text.startsWith("\\u", escape) && text.startsWith("\\u{", escape + 6)) {
            String digits = text.substring(escape + 2, escape + 6);
            if (isSurrogate(digits)) {
                throw unread("Invalid unicode", string, "\\u" + digits);
            }
        }
    }

    private static boolean isSurrogate(String hexadecimal) {
        return hexadecimal.matches("0*[Dd][89A-Fa-f][0-9A-Fa-f]{2}");
    }

    /** @return whether the string that ends there describes what stands behind it */
    private boolean isDescription(int end) {
        int next = end;
        while (next < text.length() && (isIgnored(text.charAt(next)) || text.charAt(next) == '#')) {
            next = text.charAt(next) == '#' ? lineEnd(next) : next + 1;
        }
        if (braces > 0 || brackets > 0) {
            return false;
        }
        // A string behind the sign is a default.
        return parentheses == 0
                ? (previous == 0 || previous == '}') && DESCRIBED.contains(name(next))
                : parentheses == 1 && previous != '=' && text.startsWith("$", next);
    }

    private String name(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Told as the library tells of what it does not read. */
    private static final class Unread extends InvalidSyntaxException {

        private static final long serialVersionUID = 1;

        Unread(String message, SourceLocation location, String found) {
            super(message, location, found, null, null);
        }
    }

    private Unread unread(String message, int place, String found) {
        return new Unread(message, location(place), found);
    }

    private SourceLocation location(int place) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < place; i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                start = i + 1;
            }
        }
        return new SourceLocation(line, text.codePointCount(start, place) + 1);
    }
}
