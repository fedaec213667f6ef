/**
 * Who said what to whom, and how each source carries it.
 * It stands on events, actors and sources; claims are above it.
 */
@NullMarked
package dev.onrecord.statement;

import org.jspecify.annotations.NullMarked;
