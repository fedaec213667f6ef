package dev.onrecord.proof;

/**
 * A paragraph of a document.
 *
 * @param source the slug of the source
 * @param paragraph counted from 1
 */
record CitedParagraph(String source, int paragraph) {

    @Override
    public String toString() {
        return source + ":" + paragraph;
    }
}
