/**
 * The way in: seed files are read, checked as a whole, and loaded, or nothing is.
 * It stands on every noun; the commands of authors stand on it.
 */
@NullMarked
package dev.onrecord.seed;

import org.jspecify.annotations.NullMarked;
