package dev.onrecord.authoring;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of an author's that is replaced as a whole: where the disk is full, what was in it is still there. */
final class AtomicFile {

    private AtomicFile() {}

    /**
     * Replaces what is in a file. A link to it stays a link, and who may read and write it stays as it was.
     *
     * @param file it is made where there is none
     * @param text what is in it from now on
     * @throws IOException if it cannot be written; it is as it was then
     */
    static void write(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, text);
            return;
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path replaced = file.toRealPath();
        Path folder = replaced.resolveSibling("");
        if (Files.isWritable(folder)) {
            replace(replaced, folder, text);
        } else {
            // Nothing can be put beside it.
            Files.writeString(replaced, text);
        }
    }

    private static void replace(Path file, Path folder, String text) throws IOException {
        // A name with a dot in front is passed over by what reads the records meanwhile.
        Path next = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try {
            Files.copy(file, next, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
