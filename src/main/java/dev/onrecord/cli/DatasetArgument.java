package dev.onrecord.cli;

import dev.onrecord.authoring.DatasetFolder;
import dev.onrecord.cli.CommandLineInterface.MisuseException;
import dev.onrecord.file.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The argument of a command that names the folder of a dataset. */
final class DatasetArgument {

    private DatasetArgument() {}

    /**
     * @param name as it was typed
     * @return the dataset
     * @throws MisuseException if there is no such folder
     */
    static DatasetFolder of(String name) throws MisuseException {
        Path root = path(name);
        if (Files.isDirectory(root)) {
            return new DatasetFolder(root);
        }
        if (Files.exists(root)) {
            throw new MisuseException("'" + root + "' is a file, and the folder of a dataset is wanted"
                    + DatasetFolder.around(root)
                            .map(dataset -> ": the file belongs to '" + dataset.root() + "'.")
                            .orElse("."));
        }
        throw new MisuseException("There is no folder '" + root + "'; `onrecord init " + root + "` makes it.");
    }

    /**
     * @param name as it was typed
     * @throws MisuseException if it is no path
     */
    static Path path(String name) throws MisuseException {
        try {
            return FileTree.path(name);
        } catch (IOException e) {
            throw new MisuseException("'" + name + "' " + e.getMessage());
        }
    }
}
