/** What was worked out once and is kept in memory, since the data never changes while the process runs. Knows no noun. */
package dev.onrecord.kept;
