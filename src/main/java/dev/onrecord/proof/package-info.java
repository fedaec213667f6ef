/**
 * The proof of the record: every citation held against the documents themselves. How documents are read and compared
 * is plain Java; only {@code Verification} asks the database.
 */
@NullMarked
package dev.onrecord.proof;

import org.jspecify.annotations.NullMarked;
