package dev.onrecord;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The application as it keeps whole answers, and nothing else; each request has a line in a log. */
public class KeptAnswers implements QuarkusTestProfile {

    static final Path LOG = Path.of("target/access.log");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.log.category.\"dev.onrecord.access\".level", "INFO",
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", LOG.toString(),
                "quarkus.log.file.format", "%c %m%n",
                "onrecord.http.kept-answers", "1000000");
    }
}
