package dev.onrecord.finder;

/**
 * Words in quotation marks.
 *
 * @param words what stands within the marks, without blanks at its ends
 * @param whole the same with its marks
 * @param depth 0 for a quotation, 1 for one within it, and so on
 * @param closed whether a mark ends it; where none does, it runs to the end of the text
 */
public record Quoted(Span words, Span whole, int depth, boolean closed) {}
