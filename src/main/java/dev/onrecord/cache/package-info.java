/**
 * One cache for the whole house: bounded by bytes, measured, and valid for as long as the process runs, since the data
 * never changes meanwhile. It stands on Caffeine and Micrometer, and knows no noun, no GraphQL and no HTTP.
 */
@NullMarked
package dev.onrecord.cache;

import org.jspecify.annotations.NullMarked;
