/**
 * From a folder of documents to a record: what an author is helped with at the command line, without a server.
 * It stands on the ways in and on the proof.
 */
@NullMarked
package dev.onrecord.authoring;

import org.jspecify.annotations.NullMarked;
