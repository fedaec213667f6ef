/**
 * Files as people keep them: folders with links, backups and hidden files, and text in UTF-8 or what is taken for it.
 * Plain Java: this room knows no framework, no database and no noun of the record.
 */
@NullMarked
package dev.onrecord.file;

import org.jspecify.annotations.NullMarked;
