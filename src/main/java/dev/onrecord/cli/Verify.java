package dev.onrecord.cli;

import dev.onrecord.proof.Report;
import dev.onrecord.proof.Verification;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code verify --documents DIR}: prints the proof of the record; ends with 0 for a proof, 1 for problems, 2 for misuse. */
public class Verify implements QuarkusApplication {

    private static final String DOCUMENTS = "--documents";

    private final Verification verification;

    Verify(Verification verification) {
        this.verification = verification;
    }

    @Override
    public int run(String... arguments) {
        Path folder;
        try {
            folder = documents(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Main.USAGE);
            return 2;
        }
        try {
            Report report = verification.of(folder);
            System.out.println(report);
            return report.isProof() ? 0 : 1;
        } catch (IOException e) {
            System.err.println("The folder with the documents " + e.getMessage());
            return 2;
        }
    }

    /**
     * @param arguments the command and its options
     * @return the folder with the documents
     * @throws IllegalArgumentException if the options give none; the message says why
     */
    static Path documents(String... arguments) {
        Path folder = null;
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            if (folder != null) {
                throw new IllegalArgumentException(
                        argument.startsWith("--documents") ? "`--documents` is given twice." : unknown(argument));
            } else if (argument.startsWith(DOCUMENTS + "=")) {
                folder = folder(argument.substring(DOCUMENTS.length() + 1));
            } else if (argument.equals(DOCUMENTS)) {
                i++;
                folder = folder(i < arguments.length ? arguments[i] : "");
            } else {
                throw new IllegalArgumentException(unknown(argument));
            }
        }
        if (folder == null) {
            throw new IllegalArgumentException("`verify` needs `--documents` and a folder that exists.");
        }
        return folder;
    }

    private static String unknown(String argument) {
        return (argument.startsWith("-") ? "unknown option " : "unknown argument ") + argument
                + "; verify takes --documents DIR.";
    }

    private static Path folder(String name) {
        try {
            Path folder = Path.of(name);
            if (!name.isEmpty() && Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + name + "' is no path: " + e.getReason() + ".", e);
        }
        throw new IllegalArgumentException("`verify` needs `--documents` and a folder that exists."
                + (name.isEmpty() ? "" : " '" + name + "' is none."));
    }
}
