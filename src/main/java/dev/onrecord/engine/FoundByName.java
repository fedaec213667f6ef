package dev.onrecord.engine;

import dev.onrecord.page.Connection;
import dev.onrecord.page.Edge;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * Keeps in a binary what the framework finds by name. Of the schema's types it registers those themselves, and not what
 * they inherit from; of the texts of errors, those for parsing and validation, and not the rest.
 */
@RegisterForReflection(targets = {Connection.class, Edge.class})
@RegisterResourceBundle(bundleName = "i18n.Execution")
@RegisterResourceBundle(bundleName = "i18n.General")
@RegisterResourceBundle(bundleName = "i18n.Scalars")
final class FoundByName {

    private FoundByName() {}
}
