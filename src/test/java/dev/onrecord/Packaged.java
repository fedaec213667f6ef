package dev.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the packaged application to its end, as a shell would. */
final class Packaged {

    /**
     * How a run ended.
     *
     * @param exitCode its exit code
     * @param printed all that it printed
     */
    record End(int exitCode, String printed) {}

    private Packaged() {}

    static End run(Path seeds, String... arguments) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("onrecord", ".txt");
        List<String> command = new ArrayList<>(launcher());
        command.addAll(1, List.of("-Donrecord.seeds=" + seeds, "-Dquarkus.http.port=0"));
        command.addAll(Arrays.asList(arguments));
        Process application = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!application.waitFor(60, TimeUnit.SECONDS)) {
            application.destroyForcibly();
        }
        return new End(application.waitFor(), Files.readString(printed));
    }

    private static List<String> launcher() {
        String binary = System.getProperty("native.image.path");
        return binary == null
                ? List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                : List.of(binary);
    }

    /** Copies the worked example's seeds. */
    static void copyExample(Path folder) throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/example/seeds"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    static void replace(Path file, String right, String wrong) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(right)) {
            throw new IllegalArgumentException(file + " has no " + right);
        }
        Files.writeString(file, text.replace(right, wrong));
    }
}
