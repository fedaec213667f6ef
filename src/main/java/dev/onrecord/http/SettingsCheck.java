package dev.onrecord.http;

import dev.onrecord.graphql.limits.SoundLimits;
import dev.onrecord.text.Nearest;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.ext.web.Router;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Ends the start where a setting has an unknown name or an impossible value: a misspelt name would be ignored in silence,
 * and for values the framework shows a stack trace.
 */
class SettingsCheck {

    private static final Logger LOG = Logger.getLogger(SettingsCheck.class);

    private static final String PREFIX = "onrecord.";

    /** What environment variables begin with. Others may, too: Kubernetes makes them of the names of services. */
    private static final String VARIABLE = "ONRECORD_";

    private static final Set<String> TEXTS = Set.of(
            "onrecord.http.documents",
            "onrecord.seeds",
            "onrecord.store",
            "onrecord.store.password",
            "onrecord.store.user");

    private static final Set<String> SWITCHES = Set.of(
            "onrecord.federation.enabled",
            "onrecord.graphiql.enabled",
            "onrecord.http.documents-only",
            "onrecord.introspection.enabled",
            "onrecord.metrics.enabled",
            "onrecord.plans.enabled",
            "onrecord.sdl.enabled");

    /** Whole numbers of at least 0. */
    private static final Set<String> AMOUNTS = Set.of(
            "onrecord.entries.kept-records",
            "onrecord.http.kept-answers",
            "onrecord.http.max-age",
            "onrecord.plans.kept-parts");

    /** Those of former versions, which say nothing any more. */
    private static final Set<String> FORMER = Set.of("onrecord.search.kept-pages");

    private static final Set<String> PORTS = Set.of("quarkus.http.port", "quarkus.http.ssl-port");

    private static final int LAST_PORT = 65_535;

    private static final List<String> CERTIFICATES =
            List.of("quarkus.http.ssl.certificate.files", "quarkus.http.ssl.certificate.key-files");

    /** What a switch may be, as the framework reads it. */
    private static final Set<String> SWITCHED = Set.of("true", "false", "1", "0", "yes", "no", "y", "n", "on", "off");

    private final SmallRyeConfig settings;

    SettingsCheck(SmallRyeConfig settings) {
        this.settings = settings;
    }

    /** With the first of routes, which are made before the start is told, and read settings. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Router routes) {
        check();
    }

    void check() {
        checkNames();
        SWITCHES.forEach(this::checkSwitch);
        AMOUNTS.forEach(this::checkAmount);
        PORTS.forEach(this::checkPort);
        checkHost();
        CERTIFICATES.forEach(this::checkFiles);
        ineffective().forEach(LOG::warn);
        suspicious(System.getenv()).forEach(LOG::warn);
    }

    /** @return the names of all settings of the application */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        Stream.of(TEXTS, SWITCHES, AMOUNTS, SoundLimits.settings()).forEach(names::addAll);
        return names;
    }

    private void checkNames() {
        Set<String> names = names();
        StreamSupport.stream(settings.getConfigSources().spliterator(), false)
                // Which hyphens a variable stands for, the framework only guesses.
                .filter(source -> !(source instanceof EnvConfigSource))
                .flatMap(source -> source.getPropertyNames().stream())
                .filter(name -> name.startsWith(PREFIX) && !names.contains(name) && !FORMER.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> refuse(name, "is no setting." + hint(name, names)));
    }

    /** @return a warning for each that is given and says nothing any more */
    List<String> ineffective() {
        return FORMER.stream()
                .filter(name -> settings.getConfigValue(name).getValue() != null)
                .map(name -> name + " has no effect any more; leave it out.")
                .toList();
    }

    private static String hint(String name, Set<String> names) {
        return nearest(name, names, PREFIX)
                .map(near -> " Did you mean " + near + "?")
                .orElse(" docs/configuration.md has those that there are.");
    }

    /** @param prefix what all names begin with, which tells none from another */
    private static Optional<String> nearest(String name, Collection<String> names, String prefix) {
        List<String> ends =
                names.stream().map(known -> known.substring(prefix.length())).toList();
        return Nearest.of(name.substring(prefix.length()), ends).map(prefix::concat);
    }

    /**
     * @param environment variables with their values
     * @return a warning for each that is near to a setting's, and none
     */
    static List<String> suspicious(Map<String, String> environment) {
        List<String> known = names().stream().map(SettingsCheck::variable).toList();
        return environment.keySet().stream()
                .filter(name -> name.startsWith(VARIABLE) && !known.contains(name))
                .sorted()
                .flatMap(
                        name -> nearest(name, known, VARIABLE)
                                .map(near -> name + " is no setting. Did you mean " + near + "?")
                                .stream())
                .toList();
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private void checkSwitch(String name) {
        String value = settings.getConfigValue(name).getValue();
        if (value != null
                && !value.isBlank()
                && !SWITCHED.contains(value.strip().toLowerCase(Locale.ROOT))) {
            refuse(name, "is '" + value + "'; it must be true or false.");
        }
    }

    private void checkAmount(String name) {
        settings.getOptionalValue(name, Long.class)
                .filter(amount -> amount < 0)
                .ifPresent(amount -> refuse(name, "is " + amount + "; it must be at least 0."));
    }

    private void checkPort(String name) {
        settings.getOptionalValue(name, Integer.class)
                .filter(port -> port > LAST_PORT)
                .ifPresent(port -> refuse(name, "is " + port + "; the last port is " + LAST_PORT + "."));
    }

    private void checkHost() {
        String host = settings.getValue("quarkus.http.host", String.class);
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            refuse("quarkus.http.host", "is '" + host + "', which is no address and the name of no machine.");
        }
    }

    private void checkFiles(String name) {
        settings.getOptionalValues(name, Path.class).orElse(List.of()).stream()
                .filter(file -> !Files.isReadable(file))
                .findFirst()
                .ifPresent(file -> refuse(name, "is " + file + ", which cannot be read."));
    }

    private static void refuse(String name, String fault) {
        // Quarkus prints the message of this exception alone: its reader wrote a setting and not this code.
        throw new ConfigurationException(name + " " + fault, Set.of(name));
    }
}
