/**
 * What is being served as a whole: title, licence, version and counts.
 * It knows no noun: {@code seed} counts the records and fills it in.
 */
package dev.onrecord.dataset;
