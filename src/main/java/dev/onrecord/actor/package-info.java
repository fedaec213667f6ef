/**
 * Who acts: people, states, offices, groups, with every printed form of their names and the roles they hold.
 * It stands on sources, which are the evidence, and on no other noun.
 */
@NullMarked
package dev.onrecord.actor;

import org.jspecify.annotations.NullMarked;
