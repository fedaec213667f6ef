package dev.onrecord.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A dataset as its author keeps it: the records, the folder {@code documents} with what they were read from, and the
 * folder {@code drafts} with what is proposed. The records may stand in a folder {@code seeds} of their own.
 *
 * @param root the folder as the author names it
 */
public record DatasetFolder(Path root) {

    private static final String DATASET = "dataset.yaml";

    /** @return the folder with the records */
    public Path seeds() {
        Path inner = root.resolve("seeds");
        return !Files.exists(root.resolve(DATASET)) && Files.exists(inner.resolve(DATASET)) ? inner : root;
    }

    /**
     * @param file a file that stands where a folder was expected
     * @return the folder of the dataset that the file belongs to; empty where it belongs to none
     */
    public static Optional<DatasetFolder> around(Path file) {
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(DATASET))) {
                return Optional.of(new DatasetFolder(folder));
            }
        }
        return Optional.empty();
    }

    /** @return the folder with the documents */
    public Path documents() {
        return root.resolve("documents");
    }

    /** @return the folder with what is proposed */
    public Path drafts() {
        return root.resolve("drafts");
    }
}
