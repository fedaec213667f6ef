/**
 * Ranked full text over the records of every noun.
 * It stands above the nouns, whose texts it knows, and on Lucene.
 */
@NullMarked
package dev.onrecord.search;

import org.jspecify.annotations.NullMarked;
