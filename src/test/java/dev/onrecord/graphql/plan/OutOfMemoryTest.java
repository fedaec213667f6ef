package dev.onrecord.graphql.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a request meets the end of the memory the process ends, as the JVM does when it is told to, and nowhere else. */
class OutOfMemoryTest {

    /** A process that has little memory, and looks at what failed in it. */
    static final class Little {

        private Little() {}

        public static void main(String[] arguments) {
            try {
                byte[][] all = new byte[Integer.parseInt(arguments[0])][];
                for (int i = 0; i < all.length; i++) {
                    all[i] = new byte[1 << 20];
                }
                throw new IllegalStateException(all.length + " MiB fit.");
            } catch (IllegalStateException | OutOfMemoryError e) {
                OutOfMemory.check(new CompletionException(new IllegalArgumentException(e)));
            }
            System.err.print("It goes on.");
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 0, It goes on.", "200, 3, Out of memory: the process ends."})
    void the_end_of_the_memory_ends_the_process(int mebibytes, int exitCode, String printed)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-cp",
                System.getProperty("java.class.path"),
                Little.class.getName(),
                Integer.toString(mebibytes));
        // A JVM that is given options there says so.
        command.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = command.start();
        assertEquals(printed, new String(process.getErrorStream().readAllBytes(), UTF_8).strip());
        assertEquals(exitCode, process.waitFor());
    }
}
