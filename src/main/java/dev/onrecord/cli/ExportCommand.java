package dev.onrecord.cli;

import dev.onrecord.dataset.DatasetExport;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Path;

/** {@code export DIR}: writes the record that would be served into a folder, in every form. */
public class ExportCommand implements QuarkusApplication {

    private final DatasetExport export;

    ExportCommand(DatasetExport export) {
        this.export = export;
    }

    /** @param arguments the folder to write into, and the address of the service whose pages the files lead to */
    @Override
    public int run(String... arguments) {
        Path folder = Path.of(arguments[0]);
        try {
            System.out.println(export.write(folder, arguments[1]) + " files are in " + folder + ".");
            return CommandLineInterface.toldOf(CommandLineInterface.WELL, System.out, System.err);
        } catch (IOException e) {
            System.err.println("The files cannot be written: " + e.getMessage());
            return CommandLineInterface.PROBLEMS;
        }
    }
}
