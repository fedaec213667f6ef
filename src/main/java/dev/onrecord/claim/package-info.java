/**
 * Where sources agree and differ: questions of fact with every answer side by side, and what the answers come to.
 * The comparison itself ({@code Answers}, {@code Interval} and the values) is plain Java without a database; the
 * rest of the room stands on statements, events, actors and sources.
 */
package dev.onrecord.claim;
