/**
 * JSON, written straight to bytes: the one way in which the server wing writes it. It stands on Jackson's buffers alone.
 */
@NullMarked
package dev.onrecord.json;

import org.jspecify.annotations.NullMarked;
