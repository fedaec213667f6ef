package dev.onrecord.engine;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Edge;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Keeps in a binary what the framework calls by name and finds in a superclass: it registers the types of the schema,
 * and not what they inherit from.
 */
@RegisterForReflection(targets = {Connection.class, Edge.class})
final class InheritedFields {

    private InheritedFields() {}
}
