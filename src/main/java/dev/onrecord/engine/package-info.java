/**
 * How a GraphQL document is run, where that differs from how the framework runs it. It knows no noun of the record.
 */
package dev.onrecord.engine;
