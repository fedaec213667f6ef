/**
 * The documents that the record draws on, and how a fact points at its place in one.
 * It stands on the shared parts of records, and on no other noun.
 */
@NullMarked
package dev.onrecord.source;

import org.jspecify.annotations.NullMarked;
