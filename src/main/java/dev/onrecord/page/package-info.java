/**
 * What lists and references have in common for a client: Relay connections, cursors, global ids, client errors.
 * Plain Java: this room knows no database and no noun of the record; its only annotations are those that describe it
 * in the schema.
 */
package dev.onrecord.page;
