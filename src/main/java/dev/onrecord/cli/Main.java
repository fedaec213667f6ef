package dev.onrecord.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service, or runs the command that the first argument names. */
@QuarkusMain
public class Main {

    static final String USAGE = """
            Usage:
              (no arguments)            serve the dataset
              verify --documents DIR    hold every citation of the dataset against the documents in DIR
            """;

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(arguments);
        } else if (arguments[0].equals("verify")) {
            // A command answers nobody but its caller.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.shutdown.delay", "0");
            System.setProperty("quarkus.log.level", "WARN");
            Quarkus.run(Verify.class, arguments);
        } else {
            System.err.println("There is no command '" + arguments[0] + "'.\n" + USAGE);
            System.exit(2);
        }
    }
}
