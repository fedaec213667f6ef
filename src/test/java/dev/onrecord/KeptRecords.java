package dev.onrecord;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The application as it keeps records that were read, and nothing else; a log has the thread that answers each request. */
public class KeptRecords implements QuarkusTestProfile {

    public static final Path LOG = Path.of("target/threads.log");

    @Override
    public Map<String, String> getConfigOverrides() {
        return RequestLog.settings(LOG, "%t %c%n", Map.of("onrecord.entries.kept-records", "10000000"));
    }
}
