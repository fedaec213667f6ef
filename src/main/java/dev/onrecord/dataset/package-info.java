/**
 * What is being served as a whole: title, licence, version and counts.
 * It stands above every noun, which it counts.
 */
package dev.onrecord.dataset;
