package dev.onrecord.graphql.limits;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Ends the start where a limit is so low that every request would be refused. */
public class SoundLimits {

    private static final String PREFIX = "onrecord.limits.";

    /** The one that is a share of a whole. */
    private static final String SHARE = "memory";

    private static final int WHOLE_IN_PERCENT = 100;

    /**
     * A limit, and what it may be.
     *
     * @param name of its setting, without what those of all limits begin with
     * @param value of it
     * @param least the lowest that serves a request
     * @param unit of the value, as a message has it
     */
    private record Limit(String name, ToLongFunction<Limits> value, ToLongFunction<Limits> least, String unit) {

        static Limit of(String name, ToLongFunction<Limits> value, long least) {
            return new Limit(name, value, limits -> least, "");
        }

        void check(Limits limits) {
            long value = this.value.applyAsLong(limits);
            long atLeast = least.applyAsLong(limits);
            if (value < atLeast) {
                refuse("is " + value + unit + "; it must be at least " + atLeast + unit + ".");
            }
            if (name.equals(SHARE) && value > WHOLE_IN_PERCENT) {
                refuse("is " + value + "; it must be at most " + WHOLE_IN_PERCENT + ", as it is a share in percent.");
            }
        }

        private void refuse(String fault) {
            // Quarkus prints the message of this exception alone: its reader wrote a setting and not this code.
            throw new ConfigurationException(setting() + " " + fault, Set.of(setting()));
        }

        String setting() {
            return PREFIX + name;
        }
    }

    /** In the order in which they are checked. */
    private static final List<Limit> ALL = List.of(
            Limit.of("body", Limits::body, 1),
            Limit.of("query-length", Limits::queryLength, 1),
            Limit.of("tokens", Limits::tokens, 1),
            Limit.of("variables", Limits::variables, 2),
            Limit.of("list-values", Limits::listValues, 1),
            Limit.of("depth", Limits::depth, 1),
            Limit.of("root-fields", Limits::rootFields, 1),
            Limit.of("aliases", Limits::aliases, 1),
            Limit.of("directives", Limits::directives, 0),
            Limit.of("cost", Limits::cost, 1),
            Limit.of("selections", Limits::selections, 1),
            Limit.of("answer", Limits::answer, 1000),
            Limit.of(SHARE, Limits::memory, 1),
            Limit.of("validation-errors", Limits::validationErrors, 1),
            new Limit("time", limits -> limits.time().toMillis(), limits -> 1, " ms"),
            Limit.of("concurrent", Limits::concurrent, 1),
            new Limit("concurrent-cost", Limits::concurrentCost, Limits::cost, ""));

    private final Limits limits;

    SoundLimits(Limits limits) {
        this.limits = limits;
    }

    /** @return the names of the settings of all limits */
    public static Set<String> settings() {
        return ALL.stream().map(Limit::setting).collect(Collectors.toUnmodifiableSet());
    }

    void check(@Observes StartupEvent start) {
        ALL.forEach(limit -> limit.check(limits));
    }
}
