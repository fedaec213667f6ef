/**
 * How answers to one question stand to each other: values, voices, origins, verdict and consensus.
 * Plain Java: this room knows no database and no noun of the record; its only annotations are those that describe it
 * in the schema. What the verdicts mean for readers is in {@code docs/comparison.md}.
 */
@NullMarked
package dev.onrecord.comparison;

import org.jspecify.annotations.NullMarked;
