package dev.onrecord.proof;

/**
 * A paragraph of a document.
 *
 * @param source the slug of the source
 * @param paragraph counted from 1
 */
record Place(String source, int paragraph) {

    @Override
    public String toString() {
        return source + ":" + paragraph;
    }
}
