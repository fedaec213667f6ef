package dev.onrecord.authoring;

import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.file.Utf8;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.proof.Document;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Fills in what a machine counts: the hash and the size of a document, the offsets of quoted words, the paragraph that
 * words have moved to. Seeds are edited by position, so that comments and layout stay as they are.
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
        void fill(Node root, String shown, PositionedText text);
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
        Node root = compose(yaml);
        if (root == null) {
            return;
        }
        PositionedText text = new PositionedText(yaml);
        filling.fill(root, seeds.resolve(leaf.name()).toString(), text);
        if (text.isChanged()) {
            AtomicFile.write(leaf.path(), mark + text);
        }
    }

    /** @return what the file holds; null where it is no YAML, which the check that follows says */
    private static @Nullable Node compose(String yaml) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return new Yaml(options).compose(new StringReader(yaml));
        } catch (YAMLException e) {
            return null;
        }
    }

    private void source(Node root, String shown, PositionedText text) {
        if (!(root instanceof SequenceNode list)) {
            return;
        }
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode source
                    && value(source, "document") instanceof MappingNode recorded
                    && value(source, "slug") instanceof ScalarNode slug
                    && value(recorded, "file") instanceof ScalarNode file) {
                Document document = read(file.getValue(), value(source, "language"));
                if (document != null) {
                    documents.put(slug.getValue(), document);
                }
                if (document != null && !isShared(recorded, List.of("file", "characters", "paragraphs", "sha256"))) {
                    set(recorded, file, "characters", String.valueOf(document.characters()), shown, text);
                    set(
                            recorded,
                            file,
                            "paragraphs",
                            String.valueOf(document.paragraphs().size()),
                            shown,
                            text);
                    set(recorded, file, "sha256", document.sha256(), shown, text);
                }
            }
        }
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

    private void anchors(Node root, String shown, PositionedText text) {
        anchors(root, shown, text, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private void anchors(Node node, String shown, PositionedText text, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> anchors(item, shown, text, seen));
        } else if (node instanceof MappingNode mapping) {
            anchor(mapping, shown, text);
            mapping.getValue().forEach(tuple -> anchors(tuple.getValueNode(), shown, text, seen));
        }
    }

    private void anchor(MappingNode mapping, String shown, PositionedText text) {
        if (!(value(mapping, "in") instanceof ScalarNode in) || isShared(mapping, List.of("in", "start", "end"))) {
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
            replace(in, "in", citation.group(1) + ":" + others.get(0), shown, text);
        }
        setOffsets(mapping, in, here, shown, text);
    }

    /** What an anchor names, or an alias, stands for other places as well, and is left to its author. */
    private static boolean isShared(MappingNode mapping, List<String> keys) {
        int end = mapping.getEndMark().getIndex();
        return keys.stream()
                .map(key -> value(mapping, key))
                .filter(Objects::nonNull)
                .anyMatch(node -> node.getAnchor() != null
                        || node.getStartMark().getIndex()
                                < mapping.getStartMark().getIndex()
                        || node.getEndMark().getIndex() > end);
    }

    /** Where words stand twice only their author knows which are meant. */
    private void setOffsets(MappingNode mapping, ScalarNode in, List<Offsets> here, String shown, PositionedText text) {
        String start = value(mapping, "start") instanceof ScalarNode scalar ? scalar.getValue() : "";
        String end = value(mapping, "end") instanceof ScalarNode scalar ? scalar.getValue() : "";
        boolean right = here.stream()
                .anyMatch(offsets ->
                        start.equals(String.valueOf(offsets.start())) && end.equals(String.valueOf(offsets.end())));
        if (right) {
            return;
        }
        if (here.size() > 1) {
            said.add(place(shown, in) + ": the words stand there " + here.size()
                    + " times; `start` and `end` were left as they are.");
            return;
        }
        Offsets offsets = here.get(0);
        if (value(mapping, "start") == null && value(mapping, "end") == null) {
            insert(mapping, in, Map.of("start", offsets.start(), "end", offsets.end()), shown, text);
        } else {
            set(mapping, in, "start", String.valueOf(offsets.start()), shown, text);
            set(mapping, in, "end", String.valueOf(offsets.end()), shown, text);
        }
    }

    private void insert(
            MappingNode mapping, ScalarNode behind, Map<String, Integer> offsets, String shown, PositionedText text) {
        String start = "start: " + offsets.get("start");
        String end = "end: " + offsets.get("end");
        put(mapping, behind, List.of(start, end), text);
        said.add(place(shown, behind) + ": " + start + ", " + end);
    }

    private static List<String> words(MappingNode mapping) {
        if (value(mapping, "segments") instanceof SequenceNode segments) {
            return segments.getValue().stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(segment -> ((ScalarNode) segment).getValue())
                    .toList();
        }
        for (String key : List.of("text", "asWritten")) {
            if (value(mapping, key) instanceof ScalarNode words) {
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

    private void set(
            MappingNode mapping, ScalarNode behind, String key, String value, String shown, PositionedText text) {
        Node present = value(mapping, key);
        if (present == null) {
            put(mapping, behind, List.of(key + ": " + value), text);
            said.add(place(shown, behind) + ": " + key + ": " + value);
        } else if (!(present instanceof ScalarNode scalar) || !scalar.getValue().equals(value)) {
            replace(present, key, value, shown, text);
        }
    }

    private void replace(Node present, String key, String value, String shown, PositionedText text) {
        int start = present.getStartMark().getIndex();
        int end = present.getEndMark().getIndex();
        int mark = text.hasQuotationMark(start) ? 1 : 0;
        // Behind a key without a value there is not even a blank.
        text.replace(start + mark, end - mark, start == end ? " " + value : value);
        String before =
                present instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                        ? " (was " + scalar.getValue() + ")"
                        : "";
        said.add(place(shown, present) + ": " + key + ": " + value + before);
    }

    /** Puts fields behind another one, as the mapping is written: between its braces, or on lines of their own. */
    private static void put(MappingNode mapping, ScalarNode behind, List<String> fields, PositionedText text) {
        int end = behind.getEndMark().getIndex();
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            text.insert(end, ", " + String.join(", ", fields));
            return;
        }
        int column = mapping.getValue().get(0).getKeyNode().getStartMark().getColumn();
        String line = text.lineEnd() + " ".repeat(column);
        text.insert(text.endOfLine(end), line + String.join(line, fields));
    }

    private static @Nullable Node value(MappingNode mapping, String key) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return tuple.getValueNode();
            }
        }
        return null;
    }

    private static String place(String shown, Node node) {
        return shown + ":" + (node.getStartMark().getLine() + 1);
    }
}
