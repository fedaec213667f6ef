/**
 * Text as readers compare it, the nearest name to a mistyped one, and numbers with what they count.
 * It knows no framework and no database, and takes from Lucene the table of Latin letters without a decomposition.
 */
@NullMarked
package dev.onrecord.text;

import org.jspecify.annotations.NullMarked;
