/**
 * A GraphQL operation as a plan: made once, and run level by level, each field of a level for all its objects at once.
 * What a plan cannot be made of is left to the framework. It stands on {@code cache}, {@code page}, {@code error}, {@code text} and {@code time}, and knows no noun of the record.
 */
package dev.onrecord.graphql.plan;
