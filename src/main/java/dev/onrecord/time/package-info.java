/**
 * Dates as precise as their evidence.
 * Plain Java: this room knows no database and no noun of the record; its only annotations are those that describe it
 * in the schema.
 */
@NullMarked
package dev.onrecord.time;

import org.jspecify.annotations.NullMarked;
