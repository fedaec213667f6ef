package dev.onrecord.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an answer, whatever the statement and whoever carries it.
 *
 * @param actor the slug of the actor on whose behalf it is given; null where it is a source
 * @param source the slug of a source that speaks for itself; null where it is an actor
 */
record Party(@Nullable String actor, @Nullable String source) {}
