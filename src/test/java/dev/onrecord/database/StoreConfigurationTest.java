package dev.onrecord.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.graphql.limits.Limits;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.WithDefault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store's name means in settings of the framework. */
class StoreConfigurationTest {

    private static final String POSTGRESQL = "jdbc:postgresql://host/database";

    @Test
    void the_database_in_the_process_takes_no_settings() {
        assertTrue(StoreConfiguration.settings(null, null, null, null).isEmpty());
        assertTrue(StoreConfiguration.settings("memory", null, null, "5S").isEmpty());
    }

    @Test
    void a_statement_may_take_as_long_as_a_request() throws NoSuchMethodException {
        assertTrue(newConnection(null).endsWith("set statement_timeout = 10000"), newConnection(null));
        assertTrue(newConnection("500ms").endsWith("set statement_timeout = 500"), newConnection("500ms"));
        assertTrue(newConnection("PT1M").endsWith("set statement_timeout = 60000"), newConnection("PT1M"));
        assertEquals(
                Limits.class.getMethod("time").getAnnotation(WithDefault.class).value(), StoreConfiguration.USUAL_TIME);
    }

    @Test
    void a_server_is_waited_for_longer_than_for_a_statement() {
        for (String time : List.of("1S", "10S", "PT1M", "PT2H")) {
            long wait = Long.parseLong(setting(time, "additional-jdbc-properties.socketTimeout"));
            assertTrue(wait > DurationConverter.parseDuration(time).toSeconds(), time + ": " + wait);
        }
    }

    private static String newConnection(String time) {
        return setting(time, "new-connection-sql");
    }

    private static String setting(String time, String name) {
        return StoreConfiguration.settings(POSTGRESQL, null, null, time).get("quarkus.datasource.jdbc." + name);
    }
}
