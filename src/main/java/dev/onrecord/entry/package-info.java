/**
 * What the records of every noun share: a slug, a global id, and the questions that are asked of the database for a
 * whole level of an answer at once, and of which the answers are kept.
 * It stands on {@code time}, {@code text} and {@code page}, JPA and Panache, and knows no noun.
 */
package dev.onrecord.entry;
