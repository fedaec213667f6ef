package dev.onrecord.graphql.limits;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Ends the start where a limit would let nobody in. */
class SoundLimits {

    private static final int ALL = 100;

    private final Limits limits;

    SoundLimits(Limits limits) {
        this.limits = limits;
    }

    void check(@Observes StartupEvent start) {
        check("body", limits.body(), 1);
        check("query-length", limits.queryLength(), 1);
        check("tokens", limits.tokens(), 1);
        check("variables", limits.variables(), 2);
        check("list-values", limits.listValues(), 1);
        check("depth", limits.depth(), 1);
        check("root-fields", limits.rootFields(), 1);
        check("aliases", limits.aliases(), 1);
        check("directives", limits.directives(), 0);
        check("cost", limits.cost(), 1);
        check("selections", limits.selections(), 1);
        check("answer", limits.answer(), 1000);
        check("memory", limits.memory(), 1);
        checkShare("memory", limits.memory());
        check("validation-errors", limits.validationErrors(), 1);
        check("time", limits.time().toMillis(), 1, " ms");
        check("concurrent", limits.concurrent(), 1);
        check("concurrent-cost", limits.concurrentCost(), limits.cost());
    }

    private static void check(String name, long value, long least) {
        check(name, value, least, "");
    }

    private static void check(String name, long value, long least, String unit) {
        if (value < least) {
            refuse(name, "is " + value + unit + "; it must be at least " + least + unit + ".");
        }
    }

    private static void checkShare(String name, int percent) {
        if (percent > ALL) {
            refuse(name, "is " + percent + "; it must be at most " + ALL + ", as it is a share in percent.");
        }
    }

    private static void refuse(String name, String fault) {
        String property = "onrecord.limits." + name;
        // Quarkus prints the message of this exception alone: its reader wrote a setting and not this code.
        throw new ConfigurationException(property + " " + fault, Set.of(property));
    }
}
