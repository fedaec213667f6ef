package dev.onrecord.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What answers go back to. Four documents that quote one post are one origin.
 *
 * @param statement the slug of a statement; null where it is a source
 * @param source the slug of a source that speaks for itself; null where it is a statement
 */
public record Origin(@Nullable String statement, @Nullable String source) {}
