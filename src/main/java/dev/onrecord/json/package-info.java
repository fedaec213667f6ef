/**
 * JSON, written straight to bytes: the one way in which the server wing writes it. It stands on Jackson's buffers alone.
 */
package dev.onrecord.json;
