package dev.onrecord.proof;

import dev.onrecord.finder.Span;
import java.util.List;

/**
 * A paragraph of a document, with what records make of it.
 *
 * @param number counted from 1
 * @param text its text
 * @param isCited whether any record cites it, or leaves it out on purpose
 * @param cited the words that a record says stand there
 * @param uncited what is printed there and no record cites
 */
public record MarkedParagraph(int number, String text, boolean isCited, List<Span> cited, List<Uncited> uncited) {

    /**
     * Something that no record cites.
     *
     * @param kind what it is: quoted words, a numeral, a name
     * @param span where it stands in the text
     */
    public record Uncited(String kind, Span span) {}
}
