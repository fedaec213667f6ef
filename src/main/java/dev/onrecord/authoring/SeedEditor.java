package dev.onrecord.authoring;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Sets fields in one file of seeds, by their positions: comments and layout stay as they are. It says what it wrote. */
final class SeedEditor {

    private final PositionedText text;
    private final String file;
    private final List<String> said;

    /**
     * @param yaml what the file holds
     * @param file its name, as lines about it begin
     * @param said gets a line for each field that is written
     */
    SeedEditor(String yaml, String file, List<String> said) {
        this.text = new PositionedText(yaml);
        this.file = file;
        this.said = said;
    }

    /** @return what a file of seeds holds; null where it is no YAML, which the check that follows says */
    static @Nullable Node compose(String yaml) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return new Yaml(options).compose(new StringReader(yaml));
        } catch (YAMLException e) {
            return null;
        }
    }

    /** @return the value of the key; null where the mapping does not have it */
    static @Nullable Node value(MappingNode mapping, String key) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return tuple.getValueNode();
            }
        }
        return null;
    }

    /** @return whether one of the values stands for other places as well, by an anchor or alias: its author may edit it */
    static boolean isShared(MappingNode mapping, List<String> keys) {
        int end = mapping.getEndMark().getIndex();
        return keys.stream()
                .map(key -> value(mapping, key))
                .filter(Objects::nonNull)
                .anyMatch(node -> node.getAnchor() != null
                        || node.getStartMark().getIndex()
                                < mapping.getStartMark().getIndex()
                        || node.getEndMark().getIndex() > end);
    }

    /** Gives a field that value: where it is, or behind another field. */
    void set(MappingNode mapping, ScalarNode behind, String key, String value) {
        Node present = value(mapping, key);
        if (present == null) {
            insert(mapping, behind, key + ": " + value);
        } else if (!(present instanceof ScalarNode scalar) || !scalar.getValue().equals(value)) {
            replace(present, key, value);
        }
    }

    /** Puts a value in the place of another. */
    void replace(Node present, String key, String value) {
        int start = present.getStartMark().getIndex();
        int end = present.getEndMark().getIndex();
        int mark = text.hasQuotationMark(start) ? 1 : 0;
        // Behind a key without a value there is not even a blank.
        text.replace(start + mark, end - mark, start == end ? " " + value : value);
        String before =
                present instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                        ? " (was " + scalar.getValue() + ")"
                        : "";
        say(present, key + ": " + value + before);
    }

    /** Puts fields behind another one, as the mapping is written: between its braces, or on lines of their own. */
    void insert(MappingNode mapping, ScalarNode behind, String... fields) {
        int end = behind.getEndMark().getIndex();
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            text.insert(end, ", " + String.join(", ", fields));
        } else {
            int column = mapping.getValue().get(0).getKeyNode().getStartMark().getColumn();
            String line = text.lineEnd() + " ".repeat(column);
            text.insert(text.endOfLine(end), line + String.join(line, fields));
        }
        say(behind, String.join(", ", fields));
    }

    /** Adds a line about what stands there. */
    void say(Node node, String sentence) {
        said.add(file + ":" + (node.getStartMark().getLine() + 1) + ": " + sentence);
    }

    boolean isChanged() {
        return text.isChanged();
    }

    /** @return the file as it is now */
    @Override
    public String toString() {
        return text.toString();
    }
}
