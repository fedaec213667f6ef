/**
 * The way in: seed files are read, checked as a whole, and loaded, or nothing is.
 * It stands on every noun; nothing stands on it.
 */
package dev.onrecord.seed;
