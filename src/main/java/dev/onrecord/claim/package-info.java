/**
 * Where sources agree and differ: questions of fact with every answer side by side, and what the answers come to.
 * The comparison itself is the room {@code comparison}; this one keeps it, and stands on statements, events, actors and
 * sources.
 */
@NullMarked
package dev.onrecord.claim;

import org.jspecify.annotations.NullMarked;
