package dev.onrecord.list;

import java.util.function.Function;

/**
 * An attribute, as the database names it and as it is read in memory; both must give the same.
 *
 * @param <R> what has it: a record or a part of one
 * @param <V> what its values are
 * @param name its path in HQL, from the alias of what has it
 * @param read gives its value; null where there is none
 */
record Attribute<R, V>(String name, Function<R, V> read) {

    V of(R record) {
        return read.apply(record);
    }
}
