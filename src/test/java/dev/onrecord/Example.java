package dev.onrecord;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The worked example in place of the real record: another folder of seeds, as {@code onrecord.seeds} names it. */
public class Example implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("onrecord.seeds", "src/test/resources/example/seeds");
    }
}
