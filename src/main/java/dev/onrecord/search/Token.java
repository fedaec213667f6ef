package dev.onrecord.search;

/**
 * A word of a text, another form of one, or a unit of a run that is written without blanks.
 *
 * @param term it, folded
 * @param start the offset in the text as it was at which it begins
 * @param end the offset in the text as it was behind it
 * @param form what it is
 * @param position where it stands: one behind the word before it where nothing stands between them, and otherwise two;
 *     other forms of a word stand where it does
 */
record Token(String term, int start, int end, Form form, int position) {

    /** What a token can be. */
    enum Form {
        /** A word. */
        WORD,
        /** The word before it, written in another way. */
        SPELLING,
        /** The word before it with the signs that make another name of it: {@code C++}, {@code C#}, {@code .NET}. */
        SIGNED,
        /** What stands in the word before it behind an article that has lost its vowel. */
        BEHIND_ARTICLE,
        /** What stands in the word before it behind another mark, or the number that it ends with. */
        BEHIND_MARK,
        /** One of those of which a run without blanks is made. */
        UNIT
    }

    /** @return whether it is one of those of which a run without blanks is made */
    boolean isUnit() {
        return form == Form.UNIT;
    }

    /** @return whether it is a word or unit itself, and no other form of one */
    boolean isItself() {
        return form == Form.WORD || form == Form.UNIT;
    }
}
