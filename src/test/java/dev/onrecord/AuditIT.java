package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

/** The public audits of GraphQL over HTTP (npm {@code graphql-http}) against the packaged application. */
@QuarkusIntegrationTest
class AuditIT {

    private static final Path CHECKS = Path.of("target/node");

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void every_audit_passes() throws Exception {
        assumeTrue(isNodePresent(), "Skipped: the audits need Node and npm, which are not installed.");
        Files.createDirectories(CHECKS);
        for (String file : new String[] {"package.json", "audit.mjs"}) {
            Files.copy(Path.of("src/test/node", file), CHECKS.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm", "install", "--no-audit", "--no-fund", "--silent");
        run("node", "audit.mjs", endpoint.toString());
    }

    private static boolean isNodePresent() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0
                    && new ProcessBuilder("npm", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(CHECKS.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
    }
}
