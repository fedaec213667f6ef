package dev.onrecord.proof;

import dev.onrecord.finder.Span;
import dev.onrecord.proof.Document.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the record says stands in a document.
 *
 * @param of the record, or the part of one, that says it
 * @param what says it, in words: {@code quotation of caracas-confirms}
 * @param words what stands there, to the letter and in this order; none where the paragraph as a whole is meant
 * @param places the paragraphs, in one of which it must stand
 * @param offsets where in the document the words stand; null where the record does not say
 * @param spoken whether the document must print the words as somebody's own
 * @param meaning what the words must say
 */
record Passage(
        Object of,
        String what,
        List<String> words,
        List<CitedParagraph> places,
        @Nullable Offsets offsets,
        boolean spoken,
        Meaning meaning) {

    /**
     * A part of a document.
     *
     * @param start the offset of its first code point
     * @param end the offset behind its last
     */
    record Offsets(int start, int end) {

        @Override
        public String toString() {
            return start + " to " + end;
        }
    }

    /** What the record takes words to say. */
    interface Meaning {

        /** Words are only what they are. */
        Meaning NONE = (paragraph, places) -> Optional.empty();

        /**
         * @param paragraph that has the words
         * @param places where in it they stand
         * @return why the words are no proof of it, as the rest of a sentence; empty where all is well
         */
        Optional<String> fault(Paragraph paragraph, List<Span> places);
    }

    /** Words that stand somewhere, whatever they say. */
    Passage(Object of, String what, List<String> words, List<CitedParagraph> places) {
        this(of, what, words, places, null, false, Meaning.NONE);
    }
}
