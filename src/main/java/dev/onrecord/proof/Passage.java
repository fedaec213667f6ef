package dev.onrecord.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the record says stands in a document.
 *
 * @param of the record, or the part of one, that says it
 * @param what says it, in words: {@code quotation of caracas-confirms}
 * @param words what stands there, to the letter and in this order; none where the paragraph as a whole is meant
 * @param places the paragraphs, in one of which it must stand
 * @param start the offset of the first code point in the document; null where the record gives none
 * @param end the offset behind the last
 * @param spoken whether the document must print the words as somebody's own
 * @param meaning what the words must say
 */
record Passage(
        Object of,
        String what,
        List<String> words,
        List<Place> places,
        Integer start,
        Integer end,
        boolean spoken,
        Meaning meaning) {

    /** What the record takes words to say. */
    interface Meaning {

        /** Words are only what they are. */
        Meaning NONE = language -> Optional.empty();

        /** @return what in words of that language is no proof of it, as the rest of a sentence; empty where all is well */
        Optional<String> fault(Locale language);
    }

    /** Words that stand somewhere, whatever they say. */
    Passage(Object of, String what, List<String> words, List<Place> places) {
        this(of, what, words, places, null, null, false, Meaning.NONE);
    }
}
