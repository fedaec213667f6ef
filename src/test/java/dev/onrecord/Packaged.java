package dev.onrecord;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the packaged application, JVM or binary, as a shell would. */
public final class Packaged {

    /**
     * How a run ended.
     *
     * @param exitCode its exit code
     * @param printed all that it printed
     */
    record End(int exitCode, String printed) {}

    /**
     * The application while it serves.
     *
     * @param port where
     * @param printed what it printed until then, line by line
     */
    public record Service(Process process, int port, List<String> printed) implements AutoCloseable {

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://\\S+:(\\d+)");

    /** Said by another thread, so that either may come first. */
    private static final Pattern ANNOUNCED = Pattern.compile("OnRecord serves");

    private Packaged() {}

    static End run(Path seeds, String... arguments) throws IOException, InterruptedException {
        return run(seeds, Map.of(), arguments);
    }

    static End run(Path seeds, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder command = command(seeds, arguments);
        command.environment().putAll(environment);
        return end(command, StandardCharsets.UTF_8);
    }

    /** Runs a command whose files find no room beyond so many blocks of 512 bytes. */
    static End runWithFilesUpTo(int blocks, Path seeds, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$0\" \"$@\""));
        command.addAll(command(seeds, arguments).command());
        return end(new ProcessBuilder(command).redirectErrorStream(true), StandardCharsets.UTF_8);
    }

    /**
     * Runs it in the POSIX locale, which knows ASCII alone.
     *
     * @param seeds the folder of the seeds, as {@code printf} takes it, so that the locale of the tests does not matter
     */
    static End runInPosix(String seeds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "sh", "-c", "export LC_ALL=C ONRECORD_SEEDS=\"$(printf '" + seeds + "')\"; exec \"$0\" \"$@\""));
        command.addAll(launcher());
        return end(new ProcessBuilder(command).redirectErrorStream(true), StandardCharsets.ISO_8859_1);
    }

    /** What is printed goes into a file: a pipe that nobody empties would stop who writes. */
    private static End end(ProcessBuilder command, Charset charset) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("onrecord", ".txt");
        try {
            Process application = command.redirectOutput(printed.toFile()).start();
            if (!application.waitFor(180, TimeUnit.SECONDS)) {
                application.destroyForcibly();
            }
            return new End(application.waitFor(), Files.readString(printed, charset));
        } finally {
            Files.delete(printed);
        }
    }

    /** Starts it, and leaves what comes of that to the caller. */
    static Process start(Path seeds) throws IOException {
        return command(seeds).start();
    }

    /** Runs a command, and leaves its end to the caller. */
    static Process start(Path seeds, Path printed, String... arguments) throws IOException {
        return command(seeds, arguments).redirectOutput(printed.toFile()).start();
    }

    static Service serve(Path seeds) throws IOException {
        return serve(seeds, Map.of());
    }

    /** Serves the seeds on a port that is free. */
    public static Service serve(Path seeds, Map<String, String> environment) throws IOException {
        ProcessBuilder command = command(seeds);
        command.environment().putAll(environment);
        Process application = command.start();
        List<String> printed = printedUntil(application.inputReader(), LISTENING, ANNOUNCED);
        Matcher listening = LISTENING.matcher(String.join("\n", printed));
        listening.find();
        return new Service(application, Integer.parseInt(listening.group(1)), printed);
    }

    /** @return the lines up to the one with which all the patterns have been found */
    private static List<String> printedUntil(BufferedReader output, Pattern... patterns) throws IOException {
        List<String> printed = new ArrayList<>();
        while (!Arrays.stream(patterns).allMatch(pattern -> printed.stream().anyMatch(pattern.asPredicate()))) {
            String line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("It ended before it served anybody.\n" + String.join("\n", printed));
            }
            printed.add(line);
        }
        return printed;
    }

    private static ProcessBuilder command(Path seeds, String... arguments) {
        List<String> command = new ArrayList<>(launcher());
        command.addAll(1, List.of("-Donrecord.seeds=" + seeds, "-Dquarkus.http.port=0"));
        command.addAll(1, ZoneAndLocale.options());
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static List<String> launcher() {
        String binary = System.getProperty("native.image.path");
        return binary == null
                ? List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        // It lives for seconds: what the second compiler makes of it takes longer than it saves.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
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

    /** Has the dataset of a folder say its first statement so many times more. */
    static void addStatements(Path seeds, int count) throws IOException {
        Path statements = seeds.resolve("statements.yaml");
        String first = Files.readString(statements).split("\n\n")[0] + "\n";
        StringBuilder many = new StringBuilder(Files.readString(statements));
        for (int i = 0; i < count; i++) {
            many.append(first.replaceFirst("slug: .*", "slug: said-" + i));
        }
        Files.writeString(statements, many);
    }

    static void replace(Path file, String right, String wrong) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(right)) {
            throw new IllegalArgumentException(file + " has no " + right);
        }
        Files.writeString(file, text.replace(right, wrong));
    }
}
