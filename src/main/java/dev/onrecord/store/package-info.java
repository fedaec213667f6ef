/**
 * How records are read one by one and level by level: what many parents refer to, or have, in one SQL statement and then
 * from memory; records and parts of them by their global ids. It stands on Hibernate and Panache, and knows no noun by name.
 */
@NullMarked
package dev.onrecord.store;

import org.jspecify.annotations.NullMarked;
