/**
 * What is being served as a whole: title, licence, version and counts.
 * It knows no noun: {@code seed} counts the records and fills it in.
 */
@NullMarked
package dev.onrecord.dataset;

import org.jspecify.annotations.NullMarked;
