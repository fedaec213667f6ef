package dev.onrecord.search;

/**
 * A word of a text, or a unit of a run that is written without blanks.
 *
 * @param term it, folded
 * @param start the offset in the text as it was at which it begins
 * @param end the offset in the text as it was behind it
 * @param isUnit whether it is one of those of which a run without blanks is made
 * @param adjoins whether nothing stands between it and the token before it
 */
record Token(String term, int start, int end, boolean isUnit, boolean adjoins) {}
