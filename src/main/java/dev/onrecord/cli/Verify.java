package dev.onrecord.cli;

import dev.onrecord.proof.Report;
import dev.onrecord.proof.Verification;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code verify --documents DIR}: prints the proof of the record; ends with 0 for a proof, 1 for problems, 2 for misuse. */
public class Verify implements QuarkusApplication {

    private final Verification verification;

    Verify(Verification verification) {
        this.verification = verification;
    }

    @Override
    public int run(String... arguments) throws IOException {
        if (arguments.length != 3 || !arguments[1].equals("--documents") || !Files.isDirectory(Path.of(arguments[2]))) {
            System.err.println("`verify` needs `--documents` and a folder that exists.\n" + Main.USAGE);
            return 2;
        }
        Report report = verification.of(Path.of(arguments[2]));
        System.out.println(report);
        return report.isProof() ? 0 : 1;
    }
}
