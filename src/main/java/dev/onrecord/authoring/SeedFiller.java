package dev.onrecord.authoring;

import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.file.Utf8;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.proof.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Fills in what a machine counts: the hash and the size of a document, the offsets of quoted words, the paragraph that
 * words have moved to.
 */
public final class SeedFiller {

    private static final int LARGEST_FILE = 128 * 1024 * 1024;
    private static final Pattern CITATION = Pattern.compile("([a-z0-9-]+):([1-9][0-9]{0,8})");
    private static final Pattern NOT_SEEDS = Pattern.compile("(?:documents|drafts)/");

    private final Path seeds;
    private final Path folder;
    private final Map<String, Document> documents = new HashMap<>();
    private final List<String> said = new ArrayList<>();

    private SeedFiller(Path seeds, Path folder) {
        this.seeds = seeds;
        this.folder = folder;
    }

    /** What is between two places of a document, in code points. */
    private record Offsets(int start, int end) {}

    /**
     * @param seeds the folder with the records
     * @param documents the folder with the documents
     * @return what was written, a line for each, with file and line
     * @throws IOException if a file cannot be read or written; the message says why
     */
    public static List<String> fill(Path seeds, Path documents) throws IOException {
        DatasetLock lock = DatasetLock.of(seeds);
        try {
            return fillAlone(seeds, documents);
        } finally {
            lock.close();
        }
    }

    private static List<String> fillAlone(Path seeds, Path documents) throws IOException {
        SeedFiller filler = new SeedFiller(seeds, documents);
        List<FileTree.Leaf> files = FileTree.of(seeds).stream()
                .filter(leaf -> leaf.problem() == null
                        && leaf.name().matches("(?i).*\\.ya?ml")
                        && !NOT_SEEDS.matcher(leaf.name()).lookingAt())
                .toList();
        // Which document is whose has to be known before what is cited in it is looked for.
        for (FileTree.Leaf leaf : files) {
            if (leaf.name().startsWith("sources")) {
                filler.fill(leaf, filler::source);
            }
        }
        for (FileTree.Leaf leaf : files) {
            if (!leaf.name().startsWith("sources")) {
                filler.fill(leaf, filler::anchors);
            }
        }
        return filler.said;
    }

    private interface Filling {
        void fill(Node root, SeedEditor editor);
    }

    private void fill(FileTree.Leaf leaf, Filling filling) throws IOException {
        String all;
        try {
            all = Utf8.decode(FileTree.read(leaf.path(), LARGEST_FILE));
        } catch (NotUtf8Exception e) {
            // The check that follows says so.
            return;
        }
        String mark = all.startsWith("\uFEFF") ? "\uFEFF" : "";
        String yaml = all.substring(mark.length());
        Node root = SeedEditor.compose(yaml);
        if (root == null) {
            return;
        }
        SeedEditor editor = new SeedEditor(yaml, seeds.resolve(leaf.name()).toString(), said);
        filling.fill(root, editor);
        if (editor.isChanged()) {
            AtomicFile.write(leaf.path(), mark + editor);
        }
    }

    private void source(Node root, SeedEditor editor) {
        if (!(root instanceof SequenceNode list)) {
            return;
        }
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode source
                    && SeedEditor.value(source, "document") instanceof MappingNode recorded
                    && SeedEditor.value(source, "slug") instanceof ScalarNode slug
                    && SeedEditor.value(recorded, "file") instanceof ScalarNode file) {
                Document document = read(file.getValue(), SeedEditor.value(source, "language"));
                if (document != null) {
                    documents.put(slug.getValue(), document);
                    count(document, recorded, file, editor);
                }
            }
        }
    }

    private static void count(Document document, MappingNode recorded, ScalarNode file, SeedEditor editor) {
        if (SeedEditor.isShared(recorded, List.of("file", "characters", "paragraphs", "sha256"))) {
            return;
        }
        editor.set(recorded, file, "characters", String.valueOf(document.characters()));
        editor.set(
                recorded,
                file,
                "paragraphs",
                String.valueOf(document.paragraphs().size()));
        editor.set(recorded, file, "sha256", document.sha256());
    }

    private @Nullable Document read(String file, @Nullable Node language) {
        try {
            Path path = folder.resolve(file).normalize();
            if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path)) {
                return null;
            }
            Locale locale = language instanceof ScalarNode tag ? Locale.forLanguageTag(tag.getValue()) : Locale.ROOT;
            return Document.read(path, locale);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            // The proof that follows says what is wrong with it.
            return null;
        }
    }

    private void anchors(Node root, SeedEditor editor) {
        anchors(root, editor, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private void anchors(Node node, SeedEditor editor, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> anchors(item, editor, seen));
        } else if (node instanceof MappingNode mapping) {
            anchor(mapping, editor);
            mapping.getValue().forEach(tuple -> anchors(tuple.getValueNode(), editor, seen));
        }
    }

    private void anchor(MappingNode mapping, SeedEditor editor) {
        if (!(SeedEditor.value(mapping, "in") instanceof ScalarNode in)
                || SeedEditor.isShared(mapping, List.of("in", "start", "end"))) {
            return;
        }
        Matcher citation = CITATION.matcher(in.getValue());
        List<String> words = words(mapping);
        if (words.isEmpty() || !citation.matches() || !documents.containsKey(citation.group(1))) {
            return;
        }
        Document document = documents.get(citation.group(1));
        int paragraph = Integer.parseInt(citation.group(2));
        List<Offsets> here = find(document, paragraph, words);
        if (here.isEmpty()) {
            List<Integer> others = new ArrayList<>();
            for (int number = 1; number <= document.paragraphs().size(); number++) {
                if (!find(document, number, words).isEmpty()) {
                    others.add(number);
                }
            }
            if (others.size() != 1) {
                return;
            }
            here = find(document, others.get(0), words);
            editor.replace(in, "in", citation.group(1) + ":" + others.get(0));
        }
        setOffsets(mapping, in, here, editor);
    }

    /** Where words stand twice only their author knows which are meant. */
    private void setOffsets(MappingNode mapping, ScalarNode in, List<Offsets> here, SeedEditor editor) {
        String start = SeedEditor.value(mapping, "start") instanceof ScalarNode scalar ? scalar.getValue() : "";
        String end = SeedEditor.value(mapping, "end") instanceof ScalarNode scalar ? scalar.getValue() : "";
        boolean right = here.stream()
                .anyMatch(offsets ->
                        start.equals(String.valueOf(offsets.start())) && end.equals(String.valueOf(offsets.end())));
        if (right) {
            return;
        }
        if (here.size() > 1) {
            editor.say(in, "the words stand there " + here.size() + " times; `start` and `end` were left as they are.");
            return;
        }
        Offsets offsets = here.get(0);
        if (SeedEditor.value(mapping, "start") == null && SeedEditor.value(mapping, "end") == null) {
            editor.insert(mapping, in, "start: " + offsets.start(), "end: " + offsets.end());
        } else {
            editor.set(mapping, in, "start", String.valueOf(offsets.start()));
            editor.set(mapping, in, "end", String.valueOf(offsets.end()));
        }
    }

    private static List<String> words(MappingNode mapping) {
        if (SeedEditor.value(mapping, "segments") instanceof SequenceNode segments) {
            return segments.getValue().stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(segment -> ((ScalarNode) segment).getValue())
                    .toList();
        }
        for (String key : List.of("text", "asWritten")) {
            if (SeedEditor.value(mapping, key) instanceof ScalarNode words) {
                return List.of(words.getValue());
            }
        }
        return List.of();
    }

    private static List<Offsets> find(Document document, int number, List<String> words) {
        List<Offsets> found = new ArrayList<>();
        if (number > document.paragraphs().size()) {
            return found;
        }
        Document.Paragraph paragraph = document.paragraphs().get(number - 1);
        Boundaries boundaries = paragraph.boundaries();
        String text = paragraph.text();
        OptionalInt first = boundaries.next(words.get(0), 0);
        while (first.isPresent()) {
            int end = end(boundaries, words, first.getAsInt());
            if (end >= 0) {
                found.add(new Offsets(
                        paragraph.start() + text.codePointCount(0, first.getAsInt()),
                        paragraph.start() + text.codePointCount(0, end)));
            }
            first = boundaries.next(words.get(0), first.getAsInt() + 1);
        }
        return found;
    }

    private static int end(Boundaries boundaries, List<String> words, int first) {
        int end = first + words.get(0).length();
        for (String next : words.subList(1, words.size())) {
            OptionalInt at = boundaries.next(next, end);
            if (at.isEmpty()) {
                return -1;
            }
            end = at.getAsInt() + next.length();
        }
        return end;
    }
}
