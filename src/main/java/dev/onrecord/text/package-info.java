/**
 * Text as readers compare it.
 * It knows no framework and no database, and takes from Lucene the table of Latin letters without a decomposition.
 */
package dev.onrecord.text;
