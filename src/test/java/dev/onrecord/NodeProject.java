package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Programs for Node, in a copy of their folder: what is installed and generated does not belong beside the sources. */
final class NodeProject {

    private final Path folder;

    private NodeProject(Path folder) {
        this.folder = folder;
    }

    /**
     * A copy with what its {@code package.json} names; where Node or npm is missing, the test is skipped.
     *
     * @param name a folder in {@code src/test}
     */
    static NodeProject installed(String name) throws IOException, InterruptedException {
        assumeTrue(isNodePresent(), "Skipped: the programs in src/test/" + name + " need Node and npm.");
        // As deep as the sources are, so that a path out of the project leads to the same file.
        NodeProject project = new NodeProject(Files.createDirectories(Path.of("target/npm", name)));
        try (var files = Files.list(Path.of("src/test", name)).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, project.folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        project.run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error");
        return project;
    }

    /** Runs a command to its end; the test fails with what was printed if the command does. */
    void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + printed);
    }

    private static boolean isNodePresent() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0
                    && new ProcessBuilder("npm", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
