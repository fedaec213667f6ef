package dev.onrecord.proof;

import org.jspecify.annotations.Nullable;

/**
 * Something that a verification found.
 *
 * @param category what it is
 * @param source the slug of the source that it is about; null where it is about none
 * @param paragraph the paragraph, counted from 1; 0 where it is about the document, or the folder, as a whole
 * @param message what was found, in a line
 * @param of the record, or the part of one, that says so; null where no record does
 */
public record Finding(
        Category category,
        @Nullable String source,
        int paragraph,
        String message,
        @Nullable Object of) {

    /** What is found. */
    public enum Category {
        /** Something of which the documents are no proof. */
        PROBLEM,
        /** Something that is printed and that no record cites. */
        UNCITED
    }
}
