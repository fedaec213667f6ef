/**
 * Dates as precise as their evidence.
 * Plain Java: this room knows no framework, no database and no noun of the record.
 */
package dev.onrecord.time;
