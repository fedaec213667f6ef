/**
 * The text of files of any format: plain text in any encoding, saved pages, Word, OpenDocument, PDF. What a paragraph is,
 * {@code text.Paragraphs} says for all of them. This room knows bytes, and no file, no database and no noun of the record.
 */
@NullMarked
package dev.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
