package dev.onrecord.peers;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The seeds by the names of their files. A file may be split into a folder of its name. */
final class SeedFolder {

    private final Map<String, List<Seed>> sections = new HashMap<>();

    SeedFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(SeedFolder::isYaml).sorted().toList()) {
                String section = folder.relativize(file).getName(0).toString().replaceFirst("\\.yaml$", "");
                sections.computeIfAbsent(section, name -> new ArrayList<>()).addAll(read(file));
            }
        }
    }

    List<Seed> section(String name) {
        return sections.get(name);
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml");
    }

    /** @return the records of a file; the one that is about the dataset as a whole is no list */
    static List<Seed> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object content = failsafe().load(reader);
            return (content instanceof List<?> records ? records : List.of(content))
                    .stream().map(Seed::of).toList();
        }
    }

    private static Yaml failsafe() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new NothingButText());
    }

    private static final class NothingButText extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // YAML's failsafe schema has none.
        }
    }
}
