package dev.onrecord;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings by which each request has a line in a file. */
final class RequestLog {

    private RequestLog() {}

    /**
     * @param format of a line, as the framework's log has it
     * @param others what else is set
     */
    static Map<String, String> settings(Path file, String format, Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(others);
        settings.put("quarkus.log.category.\"dev.onrecord.access\".level", "INFO");
        settings.put("quarkus.log.file.enabled", "true");
        settings.put("quarkus.log.file.path", file.toString());
        settings.put("quarkus.log.file.format", format);
        return settings;
    }
}
