/**
 * The words of each language that texts are read by, from one file for each ({@code onrecord/languages/de.properties}). What
 * is looked for in texts of every language, and what a language says by its grammar, stands in the class that looks for
 * it. Plain Java: this room knows no other.
 */
@NullMarked
package dev.onrecord.language;

import org.jspecify.annotations.NullMarked;
