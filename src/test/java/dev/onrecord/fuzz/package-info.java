/**
 * Input that nobody thought of: documents, variables and seed files drawn at random, each again from a seed and a
 * number.
 */
package dev.onrecord.fuzz;
