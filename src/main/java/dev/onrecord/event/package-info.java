/**
 * What happened or was proposed, who took part and in which role, and how events hang together.
 * It stands on actors and sources; statements and claims are above it.
 */
@NullMarked
package dev.onrecord.event;

import org.jspecify.annotations.NullMarked;
