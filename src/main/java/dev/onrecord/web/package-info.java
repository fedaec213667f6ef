/**
 * Pages for readers who do not query, and lists as files to download. A page is an operation in
 * {@code operations/}, which asks the public schema, and a template in {@code templates/}: it shows nothing that a client
 * could not ask. Both have the page's name. Pages join the guarded routes of {@code http}, and are complete without
 * JavaScript.
 */
@NullMarked
package dev.onrecord.web;

import org.jspecify.annotations.NullMarked;
