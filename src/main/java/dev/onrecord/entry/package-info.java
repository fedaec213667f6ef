/**
 * What the records of every noun share: a slug, a global id, and what they are at rest.
 * It stands on JPA and Panache, and knows no noun and no way to read records.
 */
@NullMarked
package dev.onrecord.entry;

import org.jspecify.annotations.NullMarked;
