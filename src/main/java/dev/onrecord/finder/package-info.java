/**
 * What a machine can see in a text of any language: quoted words, numerals with their values, capitalised names. A
 * finder tells where something stands and what it reads there; whether that matters is for others to say.
 * Plain Java over Unicode: this room knows no file, no database and no noun of the record. Offsets are those of Java's
 * strings (UTF-16 code units) unless a name says otherwise.
 */
@NullMarked
package dev.onrecord.finder;

import org.jspecify.annotations.NullMarked;
