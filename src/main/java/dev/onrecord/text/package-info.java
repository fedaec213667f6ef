/**
 * Text as readers compare it, and the nearest name to a mistyped one.
 * It knows no framework and no database, and takes from Lucene the table of Latin letters without a decomposition.
 */
@NullMarked
package dev.onrecord.text;

import org.jspecify.annotations.NullMarked;
