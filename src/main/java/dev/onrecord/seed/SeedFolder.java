package dev.onrecord.seed;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where seeds are found: a folder, or the dataset that is packaged with the application. */
final class SeedFolder {

    private static final String PACKAGED = "seeds";

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

    /** @return the packaged seed files, in the order of their names */
    static List<SeedFile> packaged() {
        List<SeedFile> files = new ArrayList<>();
        try {
            if (ImageMode.current() == ImageMode.NATIVE_RUN) {
                // In a binary, resources are a file system of their own, which has to be opened first.
                try (FileSystem binary = FileSystems.newFileSystem(URI.create("resource:/"), Map.of())) {
                    files.addAll(read(binary.getPath("/" + PACKAGED), PACKAGED));
                }
            } else {
                ClassPathUtils.consumeAsPaths(PACKAGED, folder -> files.addAll(read(folder, PACKAGED)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<SeedFile> read(Path folder, String shown) {
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
