package dev.onrecord;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;

/** The same, told of records in memory instead of by the database. */
@QuarkusTest
@TestProfile(CachedScriptsTest.Kept.class)
class CachedScriptsTest extends ScriptsTest {

    /** The same dataset, with its records kept. */
    public static class Kept extends Scripts {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("onrecord.entries.kept-records", "16000000");
            return settings;
        }
    }
}
