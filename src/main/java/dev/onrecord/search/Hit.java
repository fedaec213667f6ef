package dev.onrecord.search;

import dev.onrecord.page.Cursor;
import dev.onrecord.search.Highlighter.Highlight;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found.
 *
 * @param id its global id
 * @param score how well it matches, above 0; only comparable within one search
 * @param highlight the text in which most of the words are; null where none has any
 */
record Hit(String id, float score, @Nullable Highlight highlight) {

    /** The name of the one list that searches give, in cursors. */
    static final String ORDER = "Search.SCORE_DESC";

    Cursor cursor() {
        return new Cursor(ORDER, id, Float.toString(score));
    }
}
