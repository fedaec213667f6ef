/**
 * Which database holds the records: the one that the setting {@code onrecord.store} names, and what a load writes into it.
 * The framework is built with one data source and one dialect, H2's. {@code StoreDriver} connects to either database,
 * and {@code PortableDialect} asks only what both understand; so there is one artefact, and the same SQL everywhere.
 * A store that others fill has versions beside each other: {@code OpenedVersion} is the one that this process reads, and
 * {@code StoreWatch} sees that another is current.
 * It knows no records: their rows are what their mapping says ({@code MappedRows}), and the tables are made as the mapping's
 * database describes them.
 */
@NullMarked
package dev.onrecord.database;

import org.jspecify.annotations.NullMarked;
