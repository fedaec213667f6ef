package dev.onrecord.graphql.smallrye;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Edge;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Keeps in a binary what the framework calls by name and finds in a superclass: it registers the types of the schema,
 * and not what they inherit from. The texts of errors that it does not register either are in
 * {@code META-INF/native-image}. Quarkus leaves out what is inherited on purpose (quarkusio/quarkus issue 21985); it may
 * go when connections and edges have no superclass.
 */
@RegisterForReflection(targets = {Connection.class, Edge.class})
final class FoundByName {

    private FoundByName() {}
}
