/**
 * What lists have in common for a client: Relay connections, cursors, windows.
 * Plain Java: this room knows no database and no noun of the record, and of the house only {@code error} and
 * {@link dev.onrecord.cache.Cacheable}; its only annotations are those that describe it in the schema.
 */
@NullMarked
package dev.onrecord.page;

import org.jspecify.annotations.NullMarked;
