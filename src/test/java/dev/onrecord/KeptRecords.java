package dev.onrecord;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The application as it keeps records that were read, and nothing else; a log has the thread that answers each request. */
public class KeptRecords implements QuarkusTestProfile {

    public static final Path LOG = Path.of("target/threads.log");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.log.category.\"dev.onrecord.access\".level", "INFO",
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", LOG.toString(),
                "quarkus.log.file.format", "%t %c%n",
                "onrecord.entries.kept-records", "10000000");
    }
}
