/**
 * How records are read: the objects that a level of an answer refers to, in one SQL statement; pages of lists, by keyset
 * conditions in the database or from lists that were read before; records by their global ids. It also holds how the
 * loaded records hang together ({@link dev.onrecord.store.RecordGraph}), so that the size of an answer is known in advance.
 * It stands on Hibernate and Panache, and knows no noun by name.
 */
@NullMarked
package dev.onrecord.store;

import org.jspecify.annotations.NullMarked;
