package dev.onrecord.cli;

import dev.onrecord.proof.Report;
import dev.onrecord.proof.Verification;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Path;

/** {@code verify --documents DIR}: prints the proof of the record that would be served. */
public class Verify implements QuarkusApplication {

    private final Verification verification;

    Verify(Verification verification) {
        this.verification = verification;
    }

    /** @param arguments the folder with the documents */
    @Override
    public int run(String... arguments) {
        try {
            Report report = verification.of(Path.of(arguments[0]));
            System.out.println(report);
            return CommandLineInterface.toldOf(
                    report.isProof() ? CommandLineInterface.WELL : CommandLineInterface.PROBLEMS,
                    System.out,
                    System.err);
        } catch (IOException e) {
            System.err.println("The folder with the documents " + e.getMessage());
            return CommandLineInterface.MISUSE;
        }
    }
}
