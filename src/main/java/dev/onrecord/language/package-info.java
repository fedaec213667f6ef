/**
 * The words of each language that texts are read by, from one file for each ({@code onrecord/languages/de.properties}). What
 * a language says by its grammar, and what is a rule and no list of words, stands in the class that looks for it. Plain
 * Java: this room knows no other.
 */
@NullMarked
package dev.onrecord.language;

import org.jspecify.annotations.NullMarked;
