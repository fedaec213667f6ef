package dev.onrecord.graphql.limits;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The page of settings cannot lie: it is made of the sources that read them, and of what the check of limits refuses. */
class ConfigurationPageTest {

    private static final Path COMMITTED = Path.of("docs/configuration.md");
    private static final Path MADE = Path.of("target/configuration.md");
    private static final String LIMITS = "onrecord.limits.";

    /** More than the least that any limit has. */
    private static final int ENOUGH = 1_000_000;

    /** The most that a limit in percent may be. */
    private static final int ALL = 100;

    private static final Map<String, String> TYPES = Map.of(
            "int", "whole number",
            "long", "whole number",
            "boolean", "`true` or `false`",
            "Duration", "duration: `500MS`, `10S`",
            "Path", "path",
            "String", "text");

    /** What is most asked for of the framework's own. */
    private static final Map<String, String> OF_QUARKUS = new LinkedHashMap<>();

    static {
        OF_QUARKUS.put("quarkus.http.port", "the port; 0 for any that is free");
        OF_QUARKUS.put("quarkus.http.host", "the address to listen at");
        OF_QUARKUS.put("quarkus.http.cors.origins", "whose pages may ask; `*` for everybody's");
        OF_QUARKUS.put(
                "quarkus.shutdown.delay",
                "how long it still takes requests after SIGTERM, while readiness is down; 5S in the manifests");
        OF_QUARKUS.put("quarkus.shutdown.timeout", "how long it then waits for requests under way");
        OF_QUARKUS.put("quarkus.log.level", "how much it says");
    }

    private static final Map<String, String> DEFAULTS_OF_QUARKUS =
            Map.of("quarkus.http.port", "8080", "quarkus.http.host", "0.0.0.0", "quarkus.log.level", "INFO");

    private final SortedMap<String, Settings.Setting> settings = Settings.in(Path.of("src/main/java"));
    private final Properties packaged = new Properties();

    ConfigurationPageTest() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            packaged.load(file);
        }
        // Fixed when the application is built.
        settings.remove("quarkus.application.version");
        // Among the framework's own.
        settings.remove("quarkus.shutdown.delay");
        // Nothing has them injected: they are settings of the framework's before it starts.
        settings.put(
                "onrecord.store.user",
                new Settings.Setting("String", "", "who asks PostgreSQL, where the address names nobody"));
        settings.put(
                "onrecord.store.password",
                new Settings.Setting("String", "", "the password, where the address has none"));
    }

    @Test
    void the_committed_page_is_what_the_sources_say() throws IOException {
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, page());
        assertEquals(
                Files.readString(COMMITTED),
                page(),
                "The settings have changed. If that is meant, copy " + MADE + " to " + COMMITTED + ".");
    }

    @Test
    void every_setting_says_what_it_does() {
        settings.forEach((name, setting) -> assertNotNull(setting.text(), name));
    }

    private String page() {
        return """
                # Settings

                Each is a system property (`-Donrecord.limits.depth=10`), an environment variable, or a line in
                `config/application.properties` beside the application; the first that is given counts. A setting that cannot be, or
                whose name there is not, ends the start; a variable whose name is nearly a setting's is warned of.

                ## What is served, and how

                %s
                ## What one request may ask for

                Who asks for more gets an error with the code that is named here, and a message that says how to mend it. Each
                limit is a whole number of at least what is given as the least; so are the milliseconds of `onrecord.limits.time`.

                %s
                The cost is estimated before anything is asked of the database: every field counts as often as there are records
                around it. Which records there are is known, what a search finds, and how many values a facet has. Where a filter or a
                cursor decides which records of a list are answered, those count that have the most, though it may find fewer or none: so
                the estimate is never too low, and a filter that finds little can be asked with a smaller `first`. A request with
                `"extensions": {"cost": true}` finds in the answer's `extensions.cost` the estimate and how many fields the answer has,
                `actual`.

                What is kept in memory takes no more than a 32nd of the heap each, and what is known of queries an eighth, whatever is
                set, so that there is room for requests. `onrecord.limits.concurrent-cost` is no more than a thousandth of the heap's bytes.

                ## Of the framework

                [Quarkus lists all of its own](https://quarkus.io/guides/all-config); these are the most asked for.

                %s""".formatted(served(), limits(), framework());
    }

    private String served() {
        return "| setting | environment variable | what it does | type | unless set |\n| --- | --- | --- | --- | --- |\n"
                + rows(false, (name, setting) -> cells(name, setting.text(), type(setting), setting.unlessSet()));
    }

    private String limits() {
        return "| setting | environment variable | what it limits | type | unless set | least |\n"
                + "| --- | --- | --- | --- | ---: | ---: |\n"
                + rows(
                        true,
                        (name, setting) ->
                                cells(name, setting.text(), type(setting), setting.unlessSet(), "" + least(name)));
    }

    private String framework() {
        return "| setting | environment variable | what it does | unless set |\n| --- | --- | --- | --- |\n"
                + OF_QUARKUS.entrySet().stream()
                        .map(entry -> cells(entry.getKey(), entry.getValue(), ofQuarkus(entry.getKey())))
                        .collect(joining());
    }

    private String ofQuarkus(String name) {
        return packaged.getProperty(name, DEFAULTS_OF_QUARKUS.get(name));
    }

    private interface Row {
        String of(String name, Settings.Setting setting);
    }

    private String rows(boolean limits, Row row) {
        return settings.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(LIMITS) == limits)
                .map(entry -> row.of(entry.getKey(), entry.getValue()))
                .collect(joining());
    }

    private static String cells(String name, String... others) {
        String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return "| `" + name + "` | `" + variable + "` | " + String.join(" | ", others) + " |\n";
    }

    private static String type(Settings.Setting setting) {
        return TYPES.get(setting.type());
    }

    /** @return the least number with which the application starts, the other limits being the usual ones */
    private static int least(String limit) {
        int refused = -1;
        int taken = limit.equals(LIMITS + "memory") ? ALL : ENOUGH;
        while (taken - refused > 1) {
            int between = (refused + taken) / 2;
            if (isTaken(limit, between)) {
                taken = between;
            } else {
                refused = between;
            }
        }
        return taken;
    }

    private static boolean isTaken(String limit, int number) {
        String value = limit.equals(LIMITS + "time") ? "PT0." + "%03d".formatted(number) + "S" : "" + number;
        Map<String, String> given = new HashMap<>(Map.of(LIMITS + "time", "PT10S"));
        given.put(limit, value);
        Limits limits = new SmallRyeConfigBuilder()
                .withMapping(Limits.class)
                .withSources(new PropertiesConfigSource(given, "given", 100))
                .build()
                .getConfigMapping(Limits.class);
        try {
            new SoundLimits(limits).check(null);
            return true;
        } catch (ConfigurationException e) {
            return false;
        }
    }
}
