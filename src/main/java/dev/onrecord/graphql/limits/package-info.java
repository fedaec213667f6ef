/**
 * What a GraphQL document may ask, and for how long: length, depth, aliases, cost (how many fields the answer can have),
 * and work that can be stopped down to the SQL statement that it waits for. Documents are held against the limits before
 * they are validated, since validation and execution are what a hostile document would keep busy.
 * It stands on {@code graphql.plan}, on {@code store} for how the records hang together, {@code page}, {@code error} and
 * {@code cache}; it knows no noun.
 */
@NullMarked
package dev.onrecord.graphql.limits;

import org.jspecify.annotations.NullMarked;
