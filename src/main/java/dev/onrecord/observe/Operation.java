package dev.onrecord.observe;

import io.micrometer.core.instrument.Timer;

/**
 * What requests have in common that run an operation of one name.
 *
 * @param name the name, which is one that GraphQL allows, or of an endpoint that is not of GraphQL
 * @param timer what measures them
 */
public record Operation(String name, Timer timer) {}
