package dev.onrecord.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the service, or runs the command that the first argument names. */
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        // A service has no use for commands, and does not pay for them.
        if (arguments.length == 0) {
            Quarkus.run(arguments);
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exitCode = new CommandLineInterface(out, err).run(arguments);
        out.flush();
        if (exitCode != CommandLineInterface.GOES_ON) {
            System.exit(exitCode);
        }
    }
}
