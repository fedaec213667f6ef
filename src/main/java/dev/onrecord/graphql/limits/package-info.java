/**
 * What a GraphQL document may ask, and for how long: length, depth, aliases, cost (how many fields the answer can have),
 * and work that can be stopped down to the SQL statement that it waits for. Documents are held against the limits before
 * they are validated, since validation and execution are what a hostile document would keep busy.
 * It knows no noun: {@code graph} says how the records hang together.
 */
@NullMarked
package dev.onrecord.graphql.limits;

import org.jspecify.annotations.NullMarked;
