/**
 * Ranked full text over the records of every noun. It stands on Lucene, and on how records are read and named; the nouns it
 * knows by the HQL of {@link dev.onrecord.search.Corpus} alone, which says where their texts are. An
 * index is made at the first search, or by a load, which writes it into the store that it fills.
 */
@NullMarked
package dev.onrecord.search;

import org.jspecify.annotations.NullMarked;
