package dev.onrecord;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The application as it keeps whole answers, and nothing else; each request has a line in a log. */
public class KeptAnswers implements QuarkusTestProfile {

    public static final Path LOG = Path.of("target/access.log");

    @Override
    public Map<String, String> getConfigOverrides() {
        return RequestLog.settings(LOG, "%c %m%n", Map.of("onrecord.http.kept-answers", "1000000"));
    }
}
