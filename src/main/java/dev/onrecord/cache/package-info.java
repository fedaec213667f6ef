/**
 * One cache for the whole house: bounded by bytes, measured, and valid for as long as the same version of the dataset is
 * served, since its data never changes. What has to be forgotten with a version is
 * {@link dev.onrecord.cache.DerivedState}. It stands on Caffeine and Micrometer, and knows no noun, no GraphQL and no HTTP.
 */
@NullMarked
package dev.onrecord.cache;

import org.jspecify.annotations.NullMarked;
