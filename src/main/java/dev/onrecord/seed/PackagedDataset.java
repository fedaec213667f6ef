package dev.onrecord.seed;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dataset that travels in the application. A binary is built with it read, checked and linked: classes are
 * initialised when the image is made, so that a start has only to load it, and a dataset with problems makes no binary.
 */
final class PackagedDataset {

    private static final String FOLDER = "seeds";

    private static final @Nullable LinkedSeeds IN_IMAGE =
            ImageMode.current() == ImageMode.NATIVE_BUILD ? checked() : null;

    private PackagedDataset() {}

    /**
     * @return what the packaged seed files hold
     * @throws RefusedException if anything is wrong with any of them
     */
    static LinkedSeeds read() throws RefusedException {
        return IN_IMAGE == null ? LinkedSeeds.of(Seeds.read(files())) : IN_IMAGE;
    }

    private static LinkedSeeds checked() {
        try {
            return LinkedSeeds.atOnce(Seeds.read(files()));
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SeedFile> files() {
        List<SeedFile> files = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> files.addAll(SeedFolder.read(folder, FOLDER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
