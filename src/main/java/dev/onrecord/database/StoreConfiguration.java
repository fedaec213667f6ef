package dev.onrecord.database;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * What the setting {@code onrecord.store} means in settings of the framework. It counts more than those of the application,
 * and less than those of the operator.
 */
public final class StoreConfiguration implements ConfigSourceFactory {

    private static final int ABOVE_THE_APPLICATION = 255;

    /** That of {@code onrecord.limits.time}, whose default is not known here. */
    static final String USUAL_TIME = "10S";

    private static final Duration SLACK = Duration.ofSeconds(20);

    private static final String DATASOURCE = "quarkus.datasource.";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> settings = settings(
                value(context, "onrecord.store"),
                value(context, "onrecord.store.user"),
                value(context, "onrecord.store.password"),
                value(context, "onrecord.limits.time"));
        return settings.isEmpty()
                ? List.of()
                : List.of(new PropertiesConfigSource(settings, "onrecord.store", ABOVE_THE_APPLICATION));
    }

    private static @Nullable String value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value == null ? null : value.getValue();
    }

    /** @param time how long a request may take, as the setting says it; null where it is not set */
    static Map<String, String> settings(
            @Nullable String store, @Nullable String user, @Nullable String password, @Nullable String time) {
        Map<String, String> settings = new HashMap<>();
        StoreAddress address;
        try {
            address = StoreAddress.of(store == null || store.isEmpty() ? StoreAddress.MEMORY : store);
        } catch (IllegalArgumentException e) {
            // The loader says so, where its reader finds it.
            return settings;
        }
        if (address.isFilledBefore()) {
            // An address may have any characters; a dollar sign in one is no expression.
            settings.put(DATASOURCE + "jdbc.url", address.url().replace("$", "\\$"));
            settings.put("quarkus.hibernate-orm.schema-management.strategy", "none");
            // The loader is the first to ask it, and says what is wrong where it does not answer.
            settings.put("quarkus.hibernate-orm.database.start-offline", "true");
            // A connection that was closed from the other side is not lent to a request: by a server that was started
            // anew, or because its file is not the one any more that is served.
            settings.put(DATASOURCE + "jdbc.validate-on-borrow", "true");
        }
        if (address.backend() == StoreAddress.Backend.H2_FILE) {
            // The pool would warn of each connection to a file that was left for another version's.
            settings.put("quarkus.log.category.\"io.agroal.pool\".level", "ERROR");
        }
        if (address.backend() == StoreAddress.Backend.POSTGRESQL) {
            postgresql(settings, time == null ? USUAL_TIME : time);
            putIfGiven(settings, DATASOURCE + "username", user);
            putIfGiven(settings, DATASOURCE + "password", password);
        }
        return settings;
    }

    private static void postgresql(Map<String, String> settings, String given) {
        Duration time = DurationConverter.parseDuration(given);
        // Each SQL statement says which version it asks.
        settings.put("quarkus.hibernate-orm.database.default-schema", OpenedVersion.ANY_SCHEMA);
        // A process that ends, or is cut off, cancels nothing: a time limit ends its SQL statements.
        settings.put(
                DATASOURCE + "jdbc.new-connection-sql",
                "set session characteristics as transaction read only; set statement_timeout = " + time.toMillis());
        settings.put(DATASOURCE + "jdbc.acquisition-timeout", "3S");
        String property = DATASOURCE + "jdbc.additional-jdbc-properties.";
        settings.put(property + "connectTimeout", "2");
        // Longer than a request may take; a server that vanished says nothing.
        settings.put(property + "socketTimeout", String.valueOf(SLACK.plus(time).toSeconds()));
        settings.put(property + "tcpKeepAlive", "true");
        settings.put(property + "ApplicationName", "onrecord");
    }

    private static void putIfGiven(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value.replace("$", "\\$"));
        }
    }
}
