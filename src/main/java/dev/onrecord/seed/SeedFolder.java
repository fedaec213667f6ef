package dev.onrecord.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with seed files. */
final class SeedFolder {

    private SeedFolder() {}

    /**
     * @param folder a folder with seed files
     * @return them, in the order of their names
     * @throws RefusedException if there is no such folder
     */
    static List<SeedFile> open(Path folder) throws RefusedException {
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(List.of(new Problem(
                    folder.toString(), 0, "is not a folder; `onrecord.seeds` names the folder with the seed files.")));
        }
        return read(folder, folder.toString());
    }

    /**
     * @param shown the folder as a person would open it, for messages
     * @return the seed files in the folder, in the order of their names
     */
    static List<SeedFile> read(Path folder, String shown) {
        try (Stream<Path> found = Files.walk(folder, 2)) {
            return found.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> read(folder, path, shown))
                    .sorted(Comparator.comparing(SeedFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeedFile read(Path folder, Path path, String shown) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
            return new SeedFile(name, shown + "/" + name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
