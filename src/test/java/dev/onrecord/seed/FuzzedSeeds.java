package dev.onrecord.seed;

import dev.onrecord.fuzz.Chance;
import dev.onrecord.fuzz.SeedMistakes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The worked example's seeds with mistakes in them. */
final class FuzzedSeeds {

    private final List<SeedFile> example;

    FuzzedSeeds() throws RefusedException {
        this.example = SeedFolder.open(Path.of("src/test/resources/example/seeds"));
    }

    /** @return all files, with a mistake in one or two of them */
    List<SeedFile> files(Chance chance) {
        List<SeedFile> files = new ArrayList<>(example);
        for (int i = chance.onceIn(3) ? 2 : 1; i > 0; i--) {
            int place = chance.below(files.size());
            SeedFile file = example.get(place);
            files.set(place, new SeedFile(file.name(), file.shown(), SeedMistakes.in(file.bytes(), chance)));
        }
        return files;
    }
}
