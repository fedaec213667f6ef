package dev.onrecord.proof;

import java.util.List;

/**
 * What the record says stands in a document.
 *
 * @param of the record, or the part of one, that says it
 * @param what says it, in words: {@code quotation of caracas-confirms}
 * @param words what stands there, to the letter and in this order; none where the paragraph as a whole is meant
 * @param places the paragraphs, in one of which it must stand
 * @param start the offset of the first code point in the document; null where the record gives none
 * @param end the offset behind the last
 */
record Passage(Object of, String what, List<String> words, List<Place> places, Integer start, Integer end) {}
