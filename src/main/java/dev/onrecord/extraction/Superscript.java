package dev.onrecord.extraction;

/** What is raised above the line: the mark of a note, or an exponent, and no digit of the number in front of it. */
final class Superscript {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** @return the words with digits that are raised by themselves */
    static String of(String words) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
        }
        return raised.toString();
    }
}
