/**
 * How the records hang together: which of them lead to which others by which fields of the schema, as numbers. It is known
 * before any request, so that the size of an answer is, too. {@code seed} makes the graph, and {@code graphql.limits} walks
 * over it. This package knows no database, no noun of the record and nothing else of the house; {@code KnownRecords}, which
 * holds the graph, is a bean, and all else is plain Java.
 */
@NullMarked
package dev.onrecord.graph;

import org.jspecify.annotations.NullMarked;
