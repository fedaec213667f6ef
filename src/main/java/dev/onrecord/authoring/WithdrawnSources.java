package dev.onrecord.authoring;

import dev.onrecord.extraction.ExtractedText;
import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.file.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The slugs that sources had which are no more: none gets one of them again. What is wrong in the file, check tells. */
final class WithdrawnSources {

    private static final Pattern FILE = Pattern.compile("withdrawn(?:/.*)?\\.ya?ml");

    private final Map<String, String> places = new HashMap<>();

    private WithdrawnSources() {}

    /**
     * @param seeds the folder with the records
     * @throws IOException if a file cannot be read; the message says why
     */
    static WithdrawnSources of(Path seeds) throws IOException {
        WithdrawnSources withdrawn = new WithdrawnSources();
        for (FileTree.Leaf leaf : FileTree.of(seeds)) {
            if (leaf.problem() == null && FILE.matcher(leaf.name()).matches()) {
                withdrawn.read(leaf.path(), seeds.resolve(leaf.name()).toString());
            }
        }
        return withdrawn;
    }

    /** @return the file and the line that say so of the source; empty where it was not withdrawn */
    Optional<String> place(String slug) {
        return Optional.ofNullable(places.get(slug));
    }

    private void read(Path file, String shown) throws IOException {
        try {
            String yaml = Utf8.decode(FileTree.read(file, ExtractedText.LARGEST_FILE));
            if (SeedEditor.compose(yaml) instanceof SequenceNode list) {
                list.getValue().forEach(record -> read(record, shown));
            }
        } catch (NotUtf8Exception e) {
            // The check that follows says so.
        }
    }

    private void read(Node record, String file) {
        if (record instanceof MappingNode fields
                && SeedEditor.value(fields, "kind") instanceof ScalarNode kind
                && kind.getValue().equals("source")) {
            note(SeedEditor.value(fields, "slug"), file);
            if (SeedEditor.value(fields, "formerly") instanceof SequenceNode former) {
                former.getValue().forEach(slug -> note(slug, file));
            }
        }
    }

    private void note(@Nullable Node slug, String file) {
        if (slug instanceof ScalarNode scalar) {
            places.putIfAbsent(
                    scalar.getValue(), file + ":" + (scalar.getStartMark().getLine() + 1));
        }
    }
}
