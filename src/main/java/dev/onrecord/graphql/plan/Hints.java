package dev.onrecord.graphql.plan;

import dev.onrecord.text.Nearest;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names of the schema in messages of errors: told only where introspection, too, is answered. */
@Singleton
class Hints {

    private final boolean given;

    /** @param introspected whether introspection is answered; where not, it is {@code INTROSPECTION_OFF} */
    Hints(@ConfigProperty(name = "onrecord.introspection.enabled", defaultValue = "true") boolean introspected) {
        this.given = introspected;
    }

    /** @return {@code  Did you mean `first`?}, with a blank before it; empty where none is near, or nothing is told */
    String nearest(String typed, Collection<String> known) {
        return given
                ? Nearest.of(typed, known)
                        .map(name -> " Did you mean `" + name + "`?")
                        .orElse("")
                : "";
    }

    /** @return the first message where names of the schema may be told, the second where the client must know them */
    String told(String message, String reserved) {
        return given ? message : reserved;
    }
}
