/**
 * What a client did wrong: one exception with a code for programs and a sentence for people.
 * Plain Java: this room knows no database, no framework and no noun of the record.
 */
@NullMarked
package dev.onrecord.error;

import org.jspecify.annotations.NullMarked;
