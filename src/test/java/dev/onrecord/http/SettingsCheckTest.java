package dev.onrecord.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that cannot be end the start in one sentence. */
class SettingsCheckTest {

    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(onrecord\\.[^`]+)`");

    private static void check(String name, String value) {
        check(new PropertiesConfigSource(Map.of(name, value), "given", 300));
    }

    private static void check(ConfigSource given) {
        given(given).check();
    }

    private static SettingsCheck given(ConfigSource given) {
        Map<String, String> usual = Map.of("quarkus.http.host", "0.0.0.0", "quarkus.http.port", "8080");
        return new SettingsCheck(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(usual, "usual", 100), given)
                .build());
    }

    @Test
    void variables_give_settings_whose_names_have_hyphens() {
        assertDoesNotThrow(() -> check(new EnvConfigSource(Map.of("ONRECORD_HTTP_KEPT_ANSWERS", "5"), 300)));
        assertThrows(
                ConfigurationException.class,
                () -> check(new EnvConfigSource(Map.of("ONRECORD_METRICS_ENABLED", "maybe"), 300)));
    }

    @Test
    void a_setting_of_a_former_version_is_warned_of_and_ends_no_start() {
        Map<String, String> file = Map.of("onrecord.search.kept-pages", "0");
        for (ConfigSource former : List.of(
                new PropertiesConfigSource(file, "given", 300),
                new EnvConfigSource(Map.of("ONRECORD_SEARCH_KEPT_PAGES", "0"), 300))) {
            SettingsCheck settings = given(former);
            assertDoesNotThrow(() -> settings.check());
            assertEquals(
                    List.of("onrecord.search.kept-pages has no effect any more; leave it out."),
                    settings.ineffective());
        }
        assertEquals(
                List.of(),
                given(new PropertiesConfigSource(Map.of("onrecord.http.kept-answers", "0"), "given", 300))
                        .ineffective());
    }

    @Test
    void all_settings_that_are_documented_are_known() throws Exception {
        Set<String> documented = DOCUMENTED
                .matcher(Files.readString(Path.of("docs/configuration.md")))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(documented, SettingsCheck.names());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    onrecord.limit.depth | 5 | onrecord.limit.depth is no setting. Did you mean onrecord.limits.depth?
                    onrecord.limits.dept | 5 | onrecord.limits.dept is no setting. Did you mean onrecord.limits.depth?
                    onrecord.seed | /data | onrecord.seed is no setting. Did you mean onrecord.seeds?
                    onrecord.colour | red | onrecord.colour is no setting. docs/configuration.md has those that there are.
                    onrecord.graphiql.enabled | of | onrecord.graphiql.enabled is 'of'; it must be true or false.
                    onrecord.http.kept-answers | -5 | onrecord.http.kept-answers is -5; it must be at least 0.
                    onrecord.http.max-age | -1 | onrecord.http.max-age is -1; it must be at least 0.
                    quarkus.http.port | 65536 | quarkus.http.port is 65536; the last port is 65535.
                    quarkus.http.host | no host | quarkus.http.host is 'no host', which is no address and the name of no machine.
                    quarkus.http.ssl.certificate.files | /no/c.pem | quarkus.http.ssl.certificate.files is /no/c.pem, which cannot be read.
                    quarkus.http.ssl.certificate.key-files | /no/k.pem | quarkus.http.ssl.certificate.key-files is /no/k.pem, which cannot be read.
                    """)
    void a_setting_that_cannot_be_ends_the_start(String name, String value, String said) {
        ConfigurationException refused = assertThrows(ConfigurationException.class, () -> check(name, value));
        assertEquals(said, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "FALSE", " yes ", "off", "1", ""})
    void a_switch_may_be_all_that_the_framework_reads(String value) {
        assertDoesNotThrow(() -> check("onrecord.metrics.enabled", value));
    }

    @Test
    void a_variable_that_is_nearly_a_settings_is_warned_of_and_no_other() {
        assertEquals(
                List.of(
                        "ONRECORD_LIMITS_TIMES is no setting. Did you mean ONRECORD_LIMITS_TIME?",
                        "ONRECORD_SEED is no setting. Did you mean ONRECORD_SEEDS?"),
                SettingsCheck.suspicious(Map.of(
                        "ONRECORD_SEED", "/data",
                        "ONRECORD_SEEDS", "/data",
                        "ONRECORD_LIMITS_TIMES", "5S",
                        "ONRECORD_PORT", "tcp://10.0.0.1:8080",
                        "ONRECORD_PORT_8080_TCP_ADDR", "10.0.0.1",
                        "ONRECORD_SERVICE_HOST", "10.0.0.1",
                        "ONRECORD_TEST_POSTGRES", "jdbc:postgresql:test",
                        "ONRECORD_DOCUMENTS", "/documents",
                        "HOME", "/root")));
    }
}
