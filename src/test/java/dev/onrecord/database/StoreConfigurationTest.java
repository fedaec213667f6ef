package dev.onrecord.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.graphql.limits.Limits;
import io.smallrye.config.WithDefault;
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

    private static String newConnection(String time) {
        return StoreConfiguration.settings(POSTGRESQL, null, null, time)
                .get("quarkus.datasource.jdbc.new-connection-sql");
    }
}
